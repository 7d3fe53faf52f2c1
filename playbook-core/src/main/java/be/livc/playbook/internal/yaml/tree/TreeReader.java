package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.line.Quotes;
import be.livc.playbook.internal.yaml.line.SourceLine;
import be.livc.playbook.internal.yaml.line.Stop;
import be.livc.playbook.internal.yaml.line.SyntaxDiagnosis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the tree of one file from the events of a YAML parser. Keys are looked at here, and so is
 * whatever YAML allows and playbooks don't: tags, merge keys, a second document.
 */
public final class TreeReader {
  private final SourceFile file;
  private final Findings findings;
  private final Offsets offsets;
  private final Parser parser;
  private final Map<String, Node> anchors = new HashMap<>();
  private final Map<String, Node> unused = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();
  private int aliased;

  private TreeReader(SourceFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
    this.offsets = new Offsets(file);
    LoaderOptions options = new LoaderOptions();
    // the size of the file is limited where its bytes are read
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.parser = new ParserImpl(new StreamReader(file.text()), options);
  }

  /** The tree of the file; null when it is no YAML or over a limit, which is then reported. */
  public static @Nullable Node read(SourceFile file, Findings findings) {
    if (!Characters.areSound(file, findings)) {
      return null;
    }
    try {
      return new TreeReader(file, findings).document();
    } catch (OverLimit limit) {
      findings.report(limit.place, limit.rule, Integer.toString(limit.allowed));
    } catch (MarkedYAMLException broken) {
      SyntaxDiagnosis.explain(stop(file, broken)).findings().forEach(findings::reportInstead);
    } catch (YAMLException broken) {
      findings.report(new Span(file, 0, 0), RuleId.YAML_SYNTAX);
    }
    return null;
  }

  private static Stop stop(SourceFile file, MarkedYAMLException broken) {
    Offsets offsets = new Offsets(file);
    int at = offset(offsets, broken.getProblemMark(), 0);
    return new Stop(
        file,
        at,
        offset(offsets, broken.getContextMark(), at),
        Objects.requireNonNullElse(broken.getProblem(), ""),
        Objects.requireNonNullElse(broken.getContext(), ""));
  }

  private static int offset(Offsets offsets, @Nullable Mark mark, int otherwise) {
    return mark == null ? otherwise : offsets.at(mark.getIndex());
  }

  private @Nullable Node document() {
    parser.getEvent();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      findings.report(new Span(file, 0, 0), RuleId.YAML_EMPTY);
      return null;
    }
    parser.getEvent();
    Node root = node(0);
    parser.getEvent();
    unused.values().forEach(this::signs);
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      findings.report(span(parser.peekEvent()), RuleId.YAML_SECOND_DOCUMENT);
    }
    return root;
  }

  private Node node(int depth) {
    Event event = parser.getEvent();
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    NodeEvent start = (NodeEvent) event;
    if (depth > Limits.DEPTH) {
      throw new OverLimit(RuleId.LIMIT_DEPTH, span(event), Limits.DEPTH);
    }
    String anchor = start.getAnchor();
    if (anchor != null) {
      open.add(anchor);
    }
    Node node;
    if (event instanceof ScalarEvent scalar) {
      tag(event, scalar.getTag());
      node = scalar(scalar);
    } else if (event instanceof SequenceStartEvent sequence) {
      tag(event, sequence.getTag());
      node = sequence(event, depth);
    } else {
      tag(event, ((MappingStartEvent) event).getTag());
      node = mapping((MappingStartEvent) event, depth);
    }
    if (anchor != null) {
      open.remove(anchor);
      anchors.put(anchor, node);
      if (node instanceof Node.Scalar text && text.plain()) {
        unused.put(anchor, node);
      }
    }
    return node;
  }

  private Node.Scalar scalar(ScalarEvent event) {
    Span span = span(event);
    if (event.isLiteral() || event.isFolded()) {
      // the parser ends a block where the next thing starts
      String text = file.text();
      int end = span.end();
      while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      span = new Span(file, span.start(), end);
    }
    String text = event.getValue();
    if (text.length() > Limits.TEXT) {
      findings.report(
          new Span(file, span.start(), Math.min(span.end(), span.start() + 1)),
          RuleId.LIMIT_TEXT,
          Integer.toString(Limits.TEXT));
      text = text.substring(0, 1);
    }
    return new Node.Scalar(span, text, event.isPlain());
  }

  private Node sequence(Event start, int depth) {
    List<Node> items = new ArrayList<>();
    int size = 1;
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      Node item = node(depth + 1);
      items.add(item);
      size = Math.min(Limits.NODES, size + item.size());
    }
    Event end = parser.getEvent();
    boolean flow = ((SequenceStartEvent) start).isFlow();
    Span last = items.isEmpty() ? span(start) : items.get(items.size() - 1).span();
    return new Node.Sequence(around(start, end, flow, last), items, size);
  }

  private Node mapping(MappingStartEvent start, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    List<Node.Scalar> repeated = new ArrayList<>();
    int size = 1;
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node(depth + 1);
      Node value = node(depth + 1);
      size = Math.min(Limits.NODES, size + value.size() + 1);
      if (!(key instanceof Node.Scalar name)) {
        findings.report(key.span(), RuleId.YAML_KEY_NOT_TEXT);
      } else if (name.plain() && name.text().equals("<<")) {
        findings.report(key.span(), RuleId.YAML_MERGE);
      } else {
        Span first = seen.putIfAbsent(name.text(), name.span());
        if (first == null) {
          entries.add(new Node.Entry(name, value));
        } else {
          repeated.add(name);
        }
      }
    }
    Event end = parser.getEvent();
    if (!findings.isFull()) {
      RepeatedKeys.of(repeated, seen).forEach(findings::report);
    }
    Span last = entries.isEmpty() ? span(start) : entries.get(entries.size() - 1).value().span();
    return new Node.Mapping(
        around(start, end, start.isFlow(), last), entries, start.isFlow(), size);
  }

  /** A block has no end of its own: it ends with the last thing in it that stands in this place. */
  private Span around(Event start, Event end, boolean flow, Span last) {
    Span first = span(start);
    int until = flow ? span(end).end() : last.end();
    return new Span(file, first.start(), Math.max(first.start(), until));
  }

  /** An anchor before a text that nobody points to was meant as the first words of that text. */
  private void signs(Node text) {
    SourceLine line = SourceLine.at(file, text.span().start());
    if (line.value().startsWith("&")) {
      Span sign = line.span(line.valueStart(), line.valueStart() + 1);
      findings.report(
          Diagnostic.at(sign, RuleId.YAML_FIRST_CHARACTER, "&")
              .mendedBy(Quotes.around(line.valueSpan())));
    }
  }

  private Node alias(AliasEvent event) {
    String name = event.getAnchor();
    unused.remove(name);
    Node meant = anchors.get(name);
    if (meant == null) {
      findings.report(
          span(event),
          open.contains(name) ? RuleId.YAML_ALIAS_CIRCLE : RuleId.YAML_ALIAS_UNKNOWN,
          name);
      return new Node.Scalar(span(event), "", true);
    }
    aliased += meant.size();
    if (aliased > Limits.ALIASED) {
      throw new OverLimit(RuleId.LIMIT_ALIASES, span(event), Limits.ALIASED);
    }
    return meant;
  }

  private void tag(Event event, @Nullable String tag) {
    if (tag != null) {
      findings.report(span(event), RuleId.YAML_TAG, tag.replace("tag:yaml.org,2002:", "!!"));
    }
  }

  private Span span(Event event) {
    return offsets.span(event.getStartMark().getIndex(), event.getEndMark().getIndex());
  }

  /** Stops the reading of a file that is too much. */
  private static final class OverLimit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient RuleId rule;
    private final transient Span place;
    private final int allowed;

    OverLimit(RuleId rule, Span place, int allowed) {
      super(null, null, false, false);
      this.rule = rule;
      this.place = place;
      this.allowed = allowed;
    }
  }
}
