package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.document.TemplateConditions;
import be.livc.playbook.document.TemplateReads.Kind;
import be.livc.playbook.document.TemplateReads.Read;
import be.livc.playbook.document.TemplateScope;
import be.livc.playbook.internal.yaml.condition.ConditionReader;
import be.livc.playbook.internal.yaml.condition.NameScope;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.tree.Findings;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TreeReader;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Conditions in a text that is no YAML, between braces behind a word: read for a playbook that was
 * read before.
 */
public final class PlaybookConditions implements TemplateConditions {
  private static final Set<String> JOINING = Set.of("all", "any");

  /** A condition with where it stands: it is read as a file of its own, for the parser's sake. */
  private record Piece(Span place, SourceFile file) {
    static Piece of(Span place) {
      String written = place.file().text().substring(place.start(), place.end());
      int word = written.indexOf('#');
      int behind = word;
      while (behind >= 0 && behind < written.length() && written.charAt(behind) > ' ') {
        behind++;
      }
      String rest = written.substring(Math.max(0, behind));
      String blank = " ".repeat(Math.max(0, behind) - 1);
      boolean own = rest.stripLeading().startsWith("{");
      String text = own ? " " + blank + rest.substring(0, rest.length() - 1) : "{" + blank + rest;
      return new Piece(place, new SourceFile(place.file().name(), text));
    }

    @Nullable Node tree(Findings findings) {
      return TreeReader.read(file, findings);
    }

    Span placed(Span span) {
      return new Span(place.file(), place.start() + span.start(), place.start() + span.end());
    }

    /** The finding where it stands in the text; nothing mends a text that is no file by itself. */
    Diagnostic placed(Diagnostic finding) {
      Span in = finding.place();
      return Diagnostic.at(
              in == null ? place : placed(in),
              finding.rule(),
              finding.arguments().toArray(String[]::new))
          .suggesting(finding.suggestions());
    }
  }

  @Override
  public List<Read> reads(Span place) {
    Piece piece = Piece.of(place);
    Node tree = piece.tree(new Findings());
    List<Read> reads = new ArrayList<>();
    if (tree != null) {
      names(tree, piece, reads);
    }
    return reads;
  }

  private static void names(Node node, Piece piece, List<Read> reads) {
    if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> names(item, piece, reads));
    } else if (node instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        if (JOINING.contains(entry.name()) || entry.name().equals("not")) {
          names(entry.value(), piece, reads);
        } else {
          boolean fact =
              entry.value() instanceof Node.Scalar text
                  && (text.text().equals("true") || text.text().equals("false"));
          Span place = piece.placed(entry.key().span());
          reads.add(new Read(fact ? Kind.FACT : Kind.ANSWER, entry.name(), "", place));
          operands(entry.value(), piece, reads);
        }
      }
    }
  }

  /** The answers with which others are compared. */
  private static void operands(Node node, Piece piece, List<Read> reads) {
    if (node instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        boolean names =
            entry.name().equals("answer")
                || entry.name().equals("before") && map.entry("period") != null;
        if (names && entry.value() instanceof Node.Scalar id) {
          reads.add(new Read(Kind.ANSWER, id.text().strip(), "", piece.placed(id.span())));
        } else {
          operands(entry.value(), piece, reads);
        }
      }
    }
  }

  @Override
  public Result<List<Condition>> read(List<Span> places, Playbook playbook, TemplateScope names) {
    Known known = new Known(playbook, names);
    List<Condition> conditions = new ArrayList<>();
    List<Diagnostic> wrong = new ArrayList<>();
    for (Span place : places) {
      Piece piece = Piece.of(place);
      ReadContext in = known.context();
      Node tree = piece.tree(in.findings().trees());
      conditions.add(
          tree == null
              ? Condition.always()
              : new ConditionReader(in, known.scope(in)).read(tree, "when"));
      in.findings().counted(in.gaps()).all().forEach(it -> wrong.add(piece.placed(it)));
    }
    return new Result<>(wrong.isEmpty() ? conditions : null, wrong);
  }

  /** What the names of one playbook stand for, as one template means them. */
  private record Known(Playbook playbook, TemplateScope names, Map<String, Symbol> symbols) {
    Known(Playbook playbook, TemplateScope names) {
      this(playbook, names, new LinkedHashMap<>());
      Span nowhere = new Span(new SourceFile(playbook.id(), ""), 0, 0);
      playbook.given().forEach(ask -> question(ask, true, nowhere));
      playbook.facts().keySet().forEach(id -> fact(id, nowhere));
      playbook.visit(
          step -> {
            if (step instanceof Step.Ask ask) {
              question(ask, false, nowhere);
            } else if (step instanceof Step.Include include) {
              Playbook inner = include.playbook();
              inner.facts().keySet().forEach(id -> fact(id, nowhere));
              add(Symbol.include(include.id(), -1, endings(include), nowhere));
            }
          });
    }

    /** The conclusions of an included playbook by the ids that it gives them itself. */
    private static Set<String> endings(Step.Include include) {
      Set<String> ids = new LinkedHashSet<>(include.playbook().conclusions().keySet());
      include
          .playbook()
          .visit(
              step -> {
                if (step instanceof Step.Conclude conclude) {
                  ids.add(conclude.conclusion());
                }
              });
      String prefix = include.id() + ".";
      return ids.stream()
          .filter(it -> it.startsWith(prefix))
          .map(it -> it.substring(prefix.length()))
          .collect(Collectors.toSet());
    }

    private void question(Step.Ask ask, boolean given, Span place) {
      add(Symbol.question(ask.id(), given, ask.header().number(), ask.type(), place));
    }

    private void fact(String id, Span place) {
      add(Symbol.of(id, Symbol.Kind.FACT, -1, place));
    }

    private void add(Symbol symbol) {
      symbols.putIfAbsent(symbol.id(), symbol);
    }

    ReadContext context() {
      ReadContext in = new ReadContext();
      in.language(playbook.language());
      return in;
    }

    NameScope scope(ReadContext in) {
      return new NameScope() {
        @Override
        public @Nullable Symbol find(Node.Scalar name) {
          String id = name.text();
          Symbol question = symbols.get(names.question(id));
          Symbol meant = question != null ? question : symbols.get(names.fact(id));
          if (meant == null) {
            in.reference(
                Diagnostic.at(name.span(), RuleId.REFERENCE_UNKNOWN_NAME, id)
                    .suggesting(NearNames.of(id, symbols.keySet())));
          }
          return meant;
        }

        @Override
        public void uses(Symbol fact, Node.Scalar name) {
          // no order of steps to hold it against
        }
      };
    }
  }
}
