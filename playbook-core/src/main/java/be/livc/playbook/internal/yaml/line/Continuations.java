package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lines of a text that do not stand to the right of what announces it. */
final class Continuations {
  private static final int FARTHEST = 40;

  private Continuations() {}

  /** What is said of a line that is no key and no piece of a list; null when it is one. */
  static @Nullable Diagnostic in(SourceLine line) {
    if (!isText(line) || isCutOff(line)) {
      return null;
    }
    SourceLine first = line;
    SourceLine owner = line.above();
    for (int i = 0; owner != null && isText(owner) && i < FARTHEST; i++) {
      first = owner;
      owner = owner.above();
    }
    boolean owned =
        owner != null && !owner.key().isEmpty() && first.indent() <= owner.lead().length();
    return owned ? told(Objects.requireNonNull(owner), first, line) : null;
  }

  /** A last line without an end is what is left of a file that was cut off. */
  private static boolean isCutOff(SourceLine line) {
    return line.file().text().indexOf('\n', line.start()) < 0;
  }

  private static boolean isText(SourceLine line) {
    return line.key().isEmpty() && !line.isItem() && !line.value().isEmpty();
  }

  /** The lines below a sign that announces a text, up to the next key. */
  static @Nullable Diagnostic below(SourceLine owner) {
    SourceLine first = owner.below();
    boolean left = first != null && first.indent() <= owner.lead().length();
    return left ? told(owner, Objects.requireNonNull(first), first) : null;
  }

  private static Diagnostic told(SourceLine owner, SourceLine first, SourceLine stop) {
    String announced = owner.opensBlock() ? owner.value() : owner.key() + ":";
    Diagnostic found = Diagnostic.at(first.trimmed(), RuleId.YAML_TEXT_INDENT, announced);
    String before = owner.value();
    boolean ended = !owner.opensBlock() && before.matches("(?s).*[.!?\\\\][\"')]?");
    String all = owner.file().text();
    boolean glued = all.substring(owner.start(), first.start()).lines().count() == 1;
    if (ended || !glued) {
      return found;
    }
    int wanted = owner.lead().length() + 2;
    List<Edit> edits = new ArrayList<>();
    SourceLine line = first;
    for (int i = 0; line != null && i < FARTHEST; i++) {
      boolean text = isText(line) || owner.opensBlock() && !Vocabulary.isKey(line.key());
      if (line.start() > stop.start() && (!text || line.indent() > owner.lead().length())) {
        break;
      }
      edits.add(
          new Edit(line.span(line.start(), line.start() + line.indent()), " ".repeat(wanted)));
      line = line.below();
    }
    return found.mendedBy(edits.toArray(new Edit[0]));
  }
}
