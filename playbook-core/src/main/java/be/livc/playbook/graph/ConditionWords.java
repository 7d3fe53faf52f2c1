package be.livc.playbook.graph;

import be.livc.playbook.checklist.Prose;
import be.livc.playbook.checklist.Words;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.QualifiedName;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Validity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions as an editor would say them: questions by their short name, options by label. */
final class ConditionWords {
  private static final int LABEL = 40;
  private static final int LONGEST = 130;

  private final Words words;
  private final Playbook playbook;
  private final Map<String, Ask> questions = new HashMap<>();

  ConditionWords(Playbook playbook, Words words) {
    this.words = words;
    this.playbook = playbook;
    playbook.visit(
        step -> {
          if (step instanceof Ask ask) {
            questions.putIfAbsent(ask.id(), ask);
          }
        });
  }

  /** When something is there; empty for always. */
  String of(Condition when, Validity valid) {
    List<String> parts = new ArrayList<>();
    String condition = Shown.cut(Shown.line(say(when, false)), LONGEST);
    if (!condition.isEmpty()) {
      parts.add(words.get("graph.when", condition));
    }
    if (valid.from() != null) {
      parts.add(words.get("graph.from", playbook.language().date(valid.from())));
    }
    if (valid.until() != null) {
      parts.add(words.get("graph.until", playbook.language().date(valid.until())));
    }
    return String.join(", ", parts);
  }

  /** What a question is called. */
  String question(String id) {
    Ask ask = questions.get(id);
    return ask == null ? name(id) : question(ask);
  }

  String question(Ask ask) {
    String shortName = Prose.plain(ask.common().shortName());
    return shortName.isEmpty() ? name(ask.id()) : shortName;
  }

  /** An id as words. */
  static String name(String id) {
    return QualifiedName.of(id).name().replace('-', ' ');
  }

  private String say(Condition condition, boolean inside) {
    if (condition instanceof Condition.All all) {
      return join(all.of(), "graph.and", inside);
    } else if (condition instanceof Condition.Any any) {
      return join(any.of(), "graph.or", inside);
    } else if (condition instanceof Condition.Not not) {
      return words.get("graph.not", say(not.of(), false));
    } else if (condition instanceof Condition.IsFact fact) {
      return words.get(fact.holds() ? "graph.fact" : "graph.not", name(fact.fact()));
    } else if (condition instanceof Condition.Concluded concluded) {
      String playbookName =
          playbook
              .step(concluded.include())
              .map(it -> ((Step.Include) it).playbook())
              .map(it -> Prose.plain(it.title().markdown()))
              .orElse(concluded.include());
      return words.get("graph.concluded", playbookName, name(concluded.conclusion()));
    } else if (condition instanceof Condition.HasRow row) {
      return words.get("graph.has-row", question(row.answer()), columns(row));
    }
    return compare(condition);
  }

  private String columns(Condition.HasRow row) {
    Ask ask = questions.get(row.answer());
    List<String> parts = new ArrayList<>();
    row.row()
        .visit(
            part -> {
              if (part instanceof Condition.IsOption is
                  && ask != null
                  && ask.type() instanceof AnswerType.Table table) {
                table.columns().stream()
                    .filter(column -> column.key().equals(is.answer()))
                    .forEach(column -> parts.add(or(labels(column.type(), is.options()))));
              }
            });
    return parts.isEmpty() ? String.join(", ", row.row().questions()) : words.and(parts);
  }

  private String join(List<Condition> parts, String key, boolean inside) {
    List<String> said = parts.stream().map(part -> say(part, true)).toList();
    String joined = String.join(" " + words.get(key) + " ", said);
    return inside && said.size() > 1 ? "(" + joined + ")" : joined;
  }

  private String compare(Condition condition) {
    if (condition instanceof Condition.IsOption is) {
      return words.get("graph.is", question(is.answer()), or(labels(is.answer(), is.options())));
    } else if (condition instanceof Condition.Has has) {
      List<String> wanted = labels(has.answer(), has.wanted());
      String listed = has.all() ? words.and(wanted) : or(wanted);
      return words.get("graph.has", question(has.answer()), listed);
    } else if (condition instanceof Condition.Tagged tagged) {
      List<String> bearers = bearers(tagged);
      return words.get("graph.is", question(tagged.answer()), or(bearers));
    } else if (condition instanceof Condition.AmountIs amount) {
      String operand = amount.operand() == null ? "" : playbook.language().number(amount.operand());
      return sized("graph.amount", amount.answer(), amount.comparison(), operand, amount.other());
    } else if (condition instanceof Condition.DayIs day) {
      String operand = day.operand() == null ? "" : playbook.language().date(day.operand());
      return sized("graph.day", day.answer(), day.comparison(), operand, day.other());
    } else if (condition instanceof Condition.Age age) {
      String key = age.older() ? "graph.older" : "graph.within";
      return words.get(key, question(age.answer()), words.term(age.term()));
    } else if (condition instanceof Condition.Answered answered) {
      String key = answered.given() ? "graph.answered" : "graph.empty";
      return words.get(key, question(answered.answer()));
    } else if (condition instanceof Condition.Count count) {
      String operand = Integer.toString(count.operand());
      return sized("graph.count", count.answer(), count.comparison(), operand, null);
    }
    throw new IllegalArgumentException("no comparison: " + condition);
  }

  private String sized(
      String key, String answer, Comparison comparison, String operand, @Nullable String other) {
    String how = comparison.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String with = other == null ? operand : question(other);
    return words.get(key + "." + how, question(answer), with);
  }

  private List<String> bearers(Condition.Tagged tagged) {
    Ask ask = questions.get(tagged.answer());
    return ask == null
        ? List.of(tagged.tag())
        : ask.type().options().stream()
            .filter(option -> option.tags().contains(tagged.tag()))
            .map(ConditionWords::label)
            .toList();
  }

  private List<String> labels(String answer, Collection<String> keys) {
    Ask ask = questions.get(answer);
    return ask == null ? List.copyOf(keys) : labels(ask.type(), keys);
  }

  private List<String> labels(AnswerType type, Collection<String> keys) {
    return keys.stream()
        .map(
            key ->
                type.options().stream()
                    .filter(option -> option.key().equals(key))
                    .map(ConditionWords::label)
                    .findFirst()
                    .orElse(key))
        .toList();
  }

  /** The label of an option, short enough for a picture. */
  static String label(Option option) {
    return Shown.cut(Shown.line(Prose.plain(option.label().markdown())), LABEL);
  }

  private String or(List<String> things) {
    return String.join(" " + words.get("graph.or") + " ", things);
  }
}
