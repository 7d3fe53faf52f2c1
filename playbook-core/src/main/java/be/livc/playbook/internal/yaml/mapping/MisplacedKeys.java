package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps read so far, to find the one a key belongs to that stands too shallow or too deep. */
public final class MisplacedKeys {
  private record Written(StepKey kind, Node.Mapping map) {}

  private final List<Written> steps = new ArrayList<>();

  public void add(StepKey kind, Node.Mapping map) {
    steps.add(new Written(kind, map));
  }

  /** A key that belongs to the step before it; null when no step inside could take it there. */
  @Nullable Diagnostic misplaced(Node.Entry entry, Node.Mapping among, String what) {
    Written owner = owner(entry, among);
    return owner == null || owner.map().flow()
        ? null
        : finding(entry, owner, RuleId.SHAPE_AMONG_KEYS, what);
  }

  /** An option that is no option but a key of the step before it; null when it is an option. */
  @Nullable
  public Diagnostic amongOptions(Node.Entry entry, Node.Mapping options, String question) {
    if (!looksLikeKey(entry)) {
      return null; // looking for the owner takes longer, the more steps stand in the options
    }
    Written owner = owner(entry, options);
    return owner == null ? null : finding(entry, owner, RuleId.SHAPE_AMONG_OPTIONS, question);
  }

  /** Options may have any key: only what could be nothing but a key of a step counts. */
  private static boolean looksLikeKey(Node.Entry entry) {
    String text = entry.value() instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    return switch (entry.name()) {
      case "within", "every" -> ScalarReader.term(text).isPresent();
      case "id" -> SymbolTable.isKebab(text);
      case "by", "after", "before", "until" ->
          SymbolTable.isKebab(text) && text.indexOf('-') > 0
              || entry.value() instanceof Node.Sequence;
      case "answer" -> AnswerKind.keys().contains(text);
      case "sources" -> entry.value() instanceof Node.Sequence || text.equals("own-choice");
      case "when", "valid" -> entry.value() instanceof Node.Mapping;
      case "to-confirm" -> true;
      default -> false;
    };
  }

  private @Nullable Written owner(Node.Entry entry, Node.Mapping among) {
    Span key = entry.key().span();
    Written last = null;
    for (int i = steps.size() - 1; i >= 0; i--) {
      Written step = steps.get(i);
      Span span = step.map().span();
      if (!span.file().equals(key.file()) || span.start() < among.span().start()) {
        break;
      }
      boolean before = span.start() < key.start();
      boolean later = last == null || span.start() > last.map().span().start();
      if (before && later) {
        last = step;
      }
    }
    boolean takes =
        last != null && last.kind().knows(entry.name()) && last.map().entry(entry.name()) == null;
    return takes ? last : null;
  }

  private static Diagnostic finding(Node.Entry entry, Written owner, RuleId rule, String among) {
    Node.Entry first = owner.map().entries().get(0);
    int wanted = first.key().span().column();
    int columns = wanted - entry.key().span().column();
    Node.Entry id = owner.map().entry("id");
    Node named = id == null ? first.value() : id.value();
    String name = named instanceof Node.Scalar scalar ? scalar.text().strip() : first.name();
    Diagnostic found =
        Diagnostic.at(
            entry.key().span(),
            rule,
            entry.name(),
            among,
            Integer.toString(Math.abs(columns)),
            name,
            Integer.toString(wanted - 1));
    List<Edit> edits = shift(entry, owner, columns);
    return edits.isEmpty() ? found : found.mendedBy(edits.toArray(new Edit[0]));
  }

  /** Moves the lines of an entry; only where it directly follows the step it belongs to. */
  private static List<Edit> shift(Node.Entry entry, Written owner, int columns) {
    SourceFile file = entry.key().span().file();
    String text = file.text();
    int from = text.lastIndexOf('\n', entry.key().span().start()) + 1;
    int end = Math.max(entry.key().span().end(), entry.value().span().end());
    boolean follows =
        columns > 0
            && !owner.map().flow()
            && owner.map().span().end() <= from
            && text.substring(owner.map().span().end(), from).isBlank()
            && text.substring(from, entry.key().span().start()).isBlank();
    List<Edit> edits = new ArrayList<>();
    int at = from;
    while (follows && at < end) {
      edits.add(new Edit(new Span(file, at, at), " ".repeat(columns)));
      int lineEnd = text.indexOf('\n', at);
      at = lineEnd < 0 ? end : lineEnd + 1;
    }
    return edits;
  }
}
