package be.livc.playbook.diff;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a playbook as an editor writes them, on one line. */
final class YamlText {
  private static final Limits LIMITS = new Limits();

  private YamlText() {}

  /** The key that names the kind of a step. */
  static String kind(Step step) {
    return step instanceof Step.Conclude conclude && !conclude.conclusion().isEmpty()
        ? "conclude-as"
        : step.kind().key();
  }

  static String text(@Nullable Text text) {
    return text == null ? "" : text.markdown();
  }

  static String ground(Ground ground) {
    List<String> parts = new ArrayList<>();
    ground
        .citations()
        .forEach(it -> parts.add(it.source() + (it.place().isEmpty() ? "" : ": " + it.place())));
    if (ground.toConfirm() != null) {
      parts.add("to-confirm: " + ground.toConfirm().markdown());
    }
    if (ground.ownChoice()) {
      parts.add("own-choice");
    }
    return String.join("; ", parts);
  }

  static String validity(Validity valid) {
    List<String> parts = new ArrayList<>();
    if (valid.from() != null) {
      parts.add("from: " + valid.from());
    }
    if (valid.until() != null) {
      parts.add("until: " + valid.until());
    }
    return String.join(", ", parts);
  }

  static String term(@Nullable Term term) {
    if (term == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    part(parts, term.years(), "year");
    part(parts, term.months(), "month");
    part(parts, term.weeks(), "week");
    part(parts, term.days(), "day");
    part(parts, term.workingDays(), "working-day");
    return String.join(" ", parts);
  }

  private static void part(List<String> parts, int count, String unit) {
    if (count > 0) {
      parts.add(count + " " + unit + (count == 1 ? "" : "s"));
    }
  }

  static String due(Step.@Nullable Due due) {
    return due == null ? "" : due.written();
  }

  static String forEach(@Nullable ForEach each) {
    return each == null
        ? ""
        : each.answer() + (each.where().isAlways() ? "" : " where " + condition(each.where()));
  }

  /** The sort of answer with its limits; not its options or columns. */
  static String type(AnswerType type) {
    return type.kind().key() + type.accept(LIMITS);
  }

  private static final class Limits extends AnswerType.DefaultVisitor<String> {
    @Override
    protected String other(AnswerType type) {
      return "";
    }

    @Override
    public String words(AnswerType.Words type) {
      return (type.manyLines() ? ", lines: many" : "")
          + (type.pattern() == null ? "" : ", pattern: " + type.pattern().pattern());
    }

    @Override
    public String amount(AnswerType.Amount type) {
      return (type.decimals() > 0 ? ", decimals: " + type.decimals() : "")
          + limit(", min: ", type.min())
          + limit(", max: ", type.max());
    }

    @Override
    public String entries(AnswerType.Entries type) {
      return ", min: " + type.min() + ", max: " + type.max();
    }

    @Override
    public String table(AnswerType.Table type) {
      return ", min: " + type.min() + ", max: " + type.max();
    }
  }

  private static String limit(String key, @Nullable BigDecimal number) {
    return number == null ? "" : key + number.toPlainString();
  }

  /** A condition between braces; empty where it holds always. */
  static String condition(Condition condition) {
    return condition.isAlways() ? "" : "{ " + YamlCondition.of(condition) + " }";
  }
}
