package be.livc.playbook.graph;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.QualifiedName;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Validity;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Conditions as an editor would say them: questions by their short name, options by label. */
final class ConditionWords {
  private static final int LABEL = 40;
  private static final int LONGEST = 130;

  private final Words words;
  private final Playbook playbook;
  private final Map<String, Ask> questions = new HashMap<>();
  private final Saying saying = new Saying(false);
  private final Saying sayingInside = new Saying(true);

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
    String condition = words(when);
    return with(condition.isEmpty() ? condition : words.get("graph.when", condition), valid);
  }

  /** The same as what is to be decided. */
  String test(Condition when, Validity valid) {
    return with(words(when), valid);
  }

  private String words(Condition when) {
    return VisibleSteps.cut(VisibleSteps.line(when.accept(saying)), LONGEST);
  }

  private String with(String condition, Validity valid) {
    List<String> parts = new ArrayList<>(condition.isEmpty() ? List.of() : List.of(condition));
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
    String shortName = CommonMarkText.plain(ask.header().shortName());
    return shortName.isEmpty() ? name(ask.id()) : shortName;
  }

  /** An id as words. */
  static String name(String id) {
    return QualifiedName.of(id).name().replace('-', ' ');
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

  private String sized(
      String key, String answer, Comparison comparison, String operand, Optional<String> other) {
    String how = comparison.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.get(key + "." + how, question(answer), other.orElse(operand));
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
    return VisibleSteps.cut(
        VisibleSteps.line(CommonMarkText.plain(option.label().markdown())), LABEL);
  }

  private String or(List<String> things) {
    return String.join(" " + words.get("graph.or") + " ", things);
  }

  private final class Saying implements Condition.Visitor<String> {
    /** Whether it stands among others, so that what it joins needs brackets. */
    private final boolean inside;

    Saying(boolean inside) {
      this.inside = inside;
    }

    @Override
    public String all(Condition.All condition) {
      return join(condition.of(), "graph.and");
    }

    @Override
    public String any(Condition.Any condition) {
      return join(condition.of(), "graph.or");
    }

    @Override
    public String not(Condition.Not condition) {
      return words.get("graph.not", condition.of().accept(saying));
    }

    @Override
    public String isOption(Condition.IsOption condition) {
      String options = or(labels(condition.answer(), condition.options()));
      return words.get("graph.is", question(condition.answer()), options);
    }

    @Override
    public String has(Condition.Has condition) {
      List<String> wanted = labels(condition.answer(), condition.wanted());
      String listed = condition.all() ? words.and(wanted) : or(wanted);
      return words.get("graph.has", question(condition.answer()), listed);
    }

    @Override
    public String tagged(Condition.Tagged condition) {
      return words.get("graph.is", question(condition.answer()), or(bearers(condition)));
    }

    @Override
    public String hasRow(Condition.HasRow condition) {
      return words.get("graph.has-row", question(condition.answer()), columns(condition));
    }

    @Override
    public String amountIs(Condition.AmountIs condition) {
      String operand =
          condition.operand() == null ? "" : playbook.language().number(condition.operand());
      Optional<String> other =
          Optional.ofNullable(condition.other()).map(ConditionWords.this::question);
      return sized("graph.amount", condition.answer(), condition.comparison(), operand, other);
    }

    @Override
    public String dayIs(Condition.DayIs condition) {
      String operand =
          condition.operand() == null ? "" : playbook.language().date(condition.operand());
      return sized(
          "graph.day", condition.answer(), condition.comparison(), operand, moved(condition));
    }

    /** The other day as it is compared with; empty where there is none. */
    private Optional<String> moved(Condition.DayIs condition) {
      Condition.Shift shift = condition.shift();
      Optional<String> other =
          Optional.ofNullable(condition.other()).map(ConditionWords.this::question);
      return shift == null
          ? other
          : other.map(
              it ->
                  words.get(
                      shift.later() ? "graph.plus" : "graph.minus", it, words.term(shift.term())));
    }

    @Override
    public String age(Condition.Age condition) {
      String key = condition.older() ? "graph.older" : "graph.within";
      String from = condition.other() == null ? "" : question(condition.other());
      return words.get(
          from.isEmpty() ? key : key + ".other",
          question(condition.answer()),
          words.term(condition.term()),
          from);
    }

    @Override
    public String answered(Condition.Answered condition) {
      String key = condition.given() ? "graph.answered" : "graph.empty";
      return words.get(key, question(condition.answer()));
    }

    @Override
    public String count(Condition.Count condition) {
      String operand = Integer.toString(condition.operand());
      return sized(
          "graph.count", condition.answer(), condition.comparison(), operand, Optional.empty());
    }

    @Override
    public String isFact(Condition.IsFact condition) {
      return words.get(condition.holds() ? "graph.fact" : "graph.not", name(condition.fact()));
    }

    @Override
    public String concluded(Condition.Concluded condition) {
      String playbookName =
          playbook
              .step(condition.include())
              .map(it -> ((Step.Include) it).playbook())
              .map(it -> CommonMarkText.plain(it.title().markdown()))
              .orElse(condition.include());
      return words.get("graph.concluded", playbookName, name(condition.conclusion()));
    }

    private String join(List<Condition> parts, String key) {
      List<String> said = parts.stream().map(part -> part.accept(sayingInside)).toList();
      String joined = String.join(" " + words.get(key) + " ", said);
      return inside && said.size() > 1 ? "(" + joined + ")" : joined;
    }
  }
}
