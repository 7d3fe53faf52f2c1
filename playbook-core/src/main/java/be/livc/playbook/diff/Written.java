package be.livc.playbook.diff;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of a playbook as an editor writes them, on one line. */
final class Written {
  private static final Limits LIMITS = new Limits();

  private Written() {}

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

  static String forEach(@Nullable ForEach each) {
    return each == null
        ? ""
        : each.answer()
            + (each.where().equals(Condition.always()) ? "" : " where " + condition(each.where()));
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

  /** An answer, short: of a text, list or table no more than that it is there. */
  static String value(Value value) {
    if (value instanceof Value.OneOption one) {
      return one.key();
    } else if (value instanceof Value.SomeOptions some) {
      return "[" + String.join(", ", some.keys()) + "]";
    } else if (value instanceof Value.Amount amount) {
      return amount.number().toPlainString();
    } else if (value instanceof Value.Day day) {
      return day.date().toString();
    } else if (value instanceof Value.Entries list) {
      return "[" + "…, ".repeat(Math.max(0, list.entries().size() - 1)) + "…]";
    } else if (value instanceof Value.Rows rows) {
      return "[" + "…, ".repeat(Math.max(0, rows.rows().size() - 1)) + "…]";
    }
    return value instanceof Value.Nothing ? "" : "…";
  }

  /** A condition between braces; empty where it holds always. */
  static String condition(Condition condition) {
    return condition.equals(Condition.always()) ? "" : "{ " + entries(condition) + " }";
  }

  private static String entries(Condition condition) {
    if (condition instanceof Condition.All all) {
      List<String> parts = all.of().stream().map(Written::entries).toList();
      Set<String> keys = new HashSet<>();
      boolean apart = parts.stream().allMatch(part -> keys.add(part.split(":", 2)[0]));
      return apart && !parts.isEmpty() ? String.join(", ", parts) : "all: " + list(all.of());
    } else if (condition instanceof Condition.Any any) {
      return "any: " + list(any.of());
    } else if (condition instanceof Condition.Not not) {
      return "not: { " + entries(not.of()) + " }";
    } else if (condition instanceof Condition.IsOption is) {
      return is.answer() + ": " + keys(is.options());
    } else if (condition instanceof Condition.IsFact fact) {
      return fact.fact() + ": " + fact.holds();
    } else if (condition instanceof Condition.AmountIs is) {
      return compared(is.answer(), amount(is.comparison()), is.operand(), is.other());
    } else if (condition instanceof Condition.DayIs is) {
      return compared(is.answer(), day(is.comparison()), is.operand(), is.other());
    } else if (condition instanceof Condition.Concluded concluded) {
      String conclusion = concluded.conclusion();
      String own =
          conclusion.startsWith(concluded.include() + ".")
              ? conclusion.substring(concluded.include().length() + 1)
              : conclusion;
      return concluded.include() + ": { concluded: " + own + " }";
    }
    return form(condition);
  }

  private static String form(Condition condition) {
    if (condition instanceof Condition.Has has) {
      String form = has.all() ? "has-all" : has.wanted().size() == 1 ? "has" : "has-any";
      return has.answer() + ": { " + form + ": " + keys(has.wanted()) + " }";
    } else if (condition instanceof Condition.Tagged tagged) {
      return tagged.answer() + ": { tagged: " + tagged.tag() + " }";
    } else if (condition instanceof Condition.HasRow row) {
      return row.answer() + ": { has-row: " + condition(row.row()) + " }";
    } else if (condition instanceof Condition.Age age) {
      String form = age.older() ? "older-than" : "within-last";
      return age.answer() + ": { " + form + ": " + term(age.term()) + " }";
    } else if (condition instanceof Condition.Answered answered) {
      return answered.answer() + ": { answered: " + answered.given() + " }";
    } else if (condition instanceof Condition.Count count) {
      String compares = amount(count.comparison()) + ": " + count.operand();
      return count.answer() + ": { entries: { " + compares + " } }";
    }
    throw new IllegalArgumentException("a condition of a kind that can't be written");
  }

  private static String list(Collection<Condition> parts) {
    return "["
        + String.join(", ", parts.stream().map(it -> "{ " + entries(it) + " }").toList())
        + "]";
  }

  private static String keys(Set<String> keys) {
    return keys.size() == 1 ? keys.iterator().next() : "[" + String.join(", ", keys) + "]";
  }

  private static String compared(
      String answer, String form, @Nullable Object operand, @Nullable String other) {
    String with = other == null ? String.valueOf(operand) : "{ answer: " + other + " }";
    return answer + ": { " + form + ": " + with + " }";
  }

  private static String amount(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> "at-least";
      case AT_MOST -> "at-most";
      case MORE_THAN -> "more-than";
      case LESS_THAN -> "less-than";
      case IS -> "is";
    };
  }

  private static String day(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> "on-or-after";
      case AT_MOST -> "on-or-before";
      case MORE_THAN -> "after";
      case LESS_THAN -> "before";
      case IS -> "is";
    };
  }
}
