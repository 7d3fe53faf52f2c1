package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.line.Quotes;
import be.livc.playbook.internal.yaml.line.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Builds the tree of one file from the events of a YAML parser. Keys are looked at here, and so is
 * whatever YAML allows and playbooks don't: tags, merge keys, a second document.
 */
final class ParserTree {
  private final SourceFile file;
  private final String text;
  private final Findings findings;
  private final Events events;
  private final Map<String, Node> anchors = new HashMap<>();
  private final Map<String, Node> unused = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();
  private final List<Span> meaningless = new ArrayList<>();
  private int aliased;

  /**
   * @param text what is read, with each character where it stands in the file
   */
  ParserTree(SourceFile file, String text, Findings findings) {
    this.file = file;
    this.text = text;
    this.findings = findings;
    this.events = new Events(file, text);
  }

  /** What the text says; null when that is nothing, which is then reported. */
  @Nullable Node document() {
    events.next();
    if (events.isNext(Event.ID.StreamEnd)) {
      findings.report(events.start(), RuleId.YAML_EMPTY);
      return null;
    }
    events.next();
    Node root = node(0);
    events.next();
    unused.values().forEach(this::signs);
    if (!events.isNext(Event.ID.StreamEnd)) {
      Span second = events.span(events.peek());
      throw new Broken(Diagnostic.at(second, RuleId.YAML_SECOND_DOCUMENT));
    }
    return root;
  }

  /** What stands there and could not be taken for anything. */
  List<Span> meaningless() {
    return meaningless;
  }

  private Node node(int depth) {
    Event event = events.next();
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    NodeEvent start = (NodeEvent) event;
    if (depth > Limits.DEPTH) {
      throw overLimit(RuleId.LIMIT_DEPTH, events.span(event), Limits.DEPTH);
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
    Span span = events.span(event);
    ScalarStyle style = event.getScalarStyle();
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      // the parser ends a block where the next thing starts
      int end = span.end();
      while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      span = new Span(file, span.start(), end);
    }
    String value = event.getValue();
    if (value.length() > Limits.TEXT) {
      findings.report(
          new Span(file, span.start(), Math.min(span.end(), span.start() + 1)),
          RuleId.LIMIT_TEXT,
          Integer.toString(Limits.TEXT));
      value = value.substring(0, 1);
    }
    String half = style == ScalarStyle.DOUBLE_QUOTED ? Characters.firstHalf(value) : "";
    if (!half.isEmpty()) {
      findings.report(span, RuleId.YAML_CHARACTER, half);
    }
    return new Node.Scalar(span, value, event.isPlain());
  }

  private Node sequence(Event start, int depth) {
    List<Node> items = new ArrayList<>();
    int size = 1;
    while (!events.isNext(Event.ID.SequenceEnd)) {
      Node item = node(depth + 1);
      items.add(item);
      size = Math.min(Limits.NODES, size + item.size());
    }
    Event end = events.next();
    boolean flow = ((SequenceStartEvent) start).isFlow();
    Span last = items.isEmpty() ? events.span(start) : items.get(items.size() - 1).span();
    return new Node.Sequence(around(start, end, flow, last), items, size);
  }

  private Node mapping(MappingStartEvent start, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    List<Node.Scalar> repeated = new ArrayList<>();
    int size = 1;
    while (!events.isNext(Event.ID.MappingEnd)) {
      Node key = node(depth + 1);
      Node value = node(depth + 1);
      size = Math.min(Limits.NODES, size + value.size() + 1);
      if (!(key instanceof Node.Scalar name)) {
        meaningless.add(key.span());
        findings.report(key.span(), RuleId.YAML_KEY_NOT_TEXT);
      } else if (name.plain() && name.text().equals("<<")) {
        meaningless.add(key.span());
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
    Event end = events.next();
    if (!findings.isFull()) {
      RepeatedKeys.of(repeated, seen).forEach(findings::report);
    }
    Span last =
        entries.isEmpty() ? events.span(start) : entries.get(entries.size() - 1).value().span();
    return new Node.Mapping(
        around(start, end, start.isFlow(), last), entries, start.isFlow(), size);
  }

  /** A block has no end of its own: it ends with the last thing in it that stands in this place. */
  private Span around(Event start, Event end, boolean flow, Span last) {
    Span first = events.span(start);
    int until = flow ? events.span(end).end() : last.end();
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
      meaningless.add(events.span(event));
      findings.report(
          events.span(event),
          open.contains(name) ? RuleId.YAML_ALIAS_CIRCLE : RuleId.YAML_ALIAS_UNKNOWN,
          name);
      return new Node.Scalar(events.span(event), "", true);
    }
    aliased += meant.size();
    if (aliased > Limits.ALIASED) {
      throw overLimit(RuleId.LIMIT_ALIASES, events.span(event), Limits.ALIASED);
    }
    return meant;
  }

  private void tag(Event event, @Nullable String tag) {
    if (tag != null) {
      findings.report(events.span(event), RuleId.YAML_TAG, tag.replace("tag:yaml.org,2002:", "!!"));
    }
  }

  private static Broken overLimit(RuleId rule, Span place, int allowed) {
    return new Broken(Diagnostic.at(place, rule, Integer.toString(allowed)));
  }
}
