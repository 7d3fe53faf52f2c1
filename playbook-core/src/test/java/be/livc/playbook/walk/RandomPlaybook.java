package be.livc.playbook.walk;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Small random playbooks with every kind of step, answer and condition; a seed gives one. */
public final class RandomPlaybook {
  private final Random random;
  private final Sketch sketch;
  private final String prefix;
  private final RandomConditions conditions;
  private final int[] number;
  private final boolean otherAnswers;
  private final Set<String> unfinished = new HashSet<>();
  private int ids;
  private int questionsLeft;
  private int stepsLeft;
  private boolean inclusionLeft;

  private RandomPlaybook(
      Random random, String prefix, int[] number, int questions, boolean otherAnswers) {
    this.random = random;
    this.sketch = new Sketch();
    this.prefix = prefix;
    this.number = number;
    this.questionsLeft = questions;
    this.stepsLeft = 6 + random.nextInt(12);
    this.otherAnswers = otherAnswers;
    this.inclusionLeft = prefix.isEmpty();
    this.conditions = new RandomConditions(random, sketch.facts, prefix, otherAnswers);
  }

  /** The playbook of this seed, of 2 to 6 questions. */
  public static Playbook of(long seed) {
    return of(seed, true);
  }

  /** The same without comparisons between two answers where they are not wanted. */
  public static Playbook of(long seed, boolean otherAnswers) {
    Random random = new Random(seed);
    int questions = 2 + random.nextInt(5);
    return new RandomPlaybook(random, "", new int[1], questions, otherAnswers).playbook();
  }

  private Playbook playbook() {
    sketch.endsWithConclusion = random.nextInt(4) == 0;
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      sketch.conclusion(prefix + "c" + i);
    }
    if (random.nextInt(5) == 0) {
      sketch.given.add(ask(false));
    }
    List<Phase> phases = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      Condition when = conditions.sometimes(30);
      Validity valid = validity();
      phases.add(
          Phase.of(prefix + "phase" + i, new Text("phase"), steps(0))
              .withWhen(when)
              .withValid(valid));
    }
    return sketch.playbook("random", phases);
  }

  private List<Step> steps(int depth) {
    List<Step> steps = new ArrayList<>();
    for (int i = 1 + random.nextInt(depth == 0 ? 6 : 2); i > 0 && stepsLeft > 0; i--) {
      steps.add(step(depth));
    }
    return steps;
  }

  private Step step(int depth) {
    stepsLeft--;
    int kind = random.nextInt(100);
    if (kind < 45 && questionsLeft > 0) {
      return ask(depth < 2);
    } else if (kind < 52 && !conditions.before.isEmpty()) {
      return again(depth);
    } else if (kind < 60 && depth < 3) {
      return new Step.Group(header(""), new Text("group"), steps(depth + 1));
    } else if (kind < 64 && inclusionLeft) {
      return include();
    } else if (kind < 72) {
      String conclusion = conditions.pick(List.copyOf(sketch.conclusions.keySet()));
      return new Step.Conclude(
          header(""), random.nextInt(4) == 0 ? "" : conclusion, new Text("end"));
    } else if (kind < 82) {
      return new Step.Write(header(id()), "template", forEach());
    } else if (kind < 90) {
      return task();
    }
    return kind < 93
        ? new Step.Warn(header(""), new Text("warn " + prefix + stepsLeft), "")
        : new Step.Tell(header(""), new Text("tell"));
  }

  private Step task() {
    StepHeader header = header(id());
    ForEach each = forEach();
    Step.Due due = random.nextInt(3) == 0 ? due(each) : null;
    Term term = due == null ? Term.parse("60 days").orElseThrow() : null;
    return new Step.Do(header, new Text("do"), List.of("role"), term, "", "", null, each)
        .withDue(due)
        .withFirst(random.nextInt(4) == 0)
        .withAppoints(random.nextInt(8) == 0 ? "other" : "");
  }

  /** The day of a question before it, or of the row it is for; null where there is none. */
  private Step.Due due(ForEach each) {
    List<Step.Due> days = new ArrayList<>();
    for (Step.Ask ask : conditions.before) {
      if (ask.type() instanceof AnswerType.Day) {
        days.add(Step.Due.on(ask.id()));
      } else if (each != null
          && each.answer().equals(ask.id())
          && ask.type() instanceof AnswerType.Table table) {
        table.columns().stream()
            .filter(column -> column.type() instanceof AnswerType.Day)
            .forEach(column -> days.add(new Step.Due(ask.id(), column.key())));
      }
    }
    return days.isEmpty() ? null : conditions.pick(days);
  }

  private ForEach forEach() {
    for (Step.Ask ask : conditions.before) {
      boolean table = ask.type() instanceof AnswerType.Table;
      if ((table || ask.type() instanceof AnswerType.Entries) && random.nextBoolean()) {
        return new ForEach(
            ask.id(), table && random.nextBoolean() ? conditions.row() : Condition.always());
      }
    }
    return null;
  }

  private Step.Ask ask(boolean mayNest) {
    questionsLeft--;
    StepHeader header = header(id());
    boolean optional = random.nextInt(5) == 0;
    List<Option> bare = new ArrayList<>();
    AnswerType type = type(bare, null);
    Step.Ask shape = ask(header, type, optional, List.of());
    List<Step.Refusal> refusals = new ArrayList<>();
    Map<String, Fact> factsOnIt = new LinkedHashMap<>();
    if (random.nextInt(10) == 0) {
      Condition itself = conditions.on(shape);
      if (header.number() % 2 == 0) {
        String fact = prefix + "about" + header.number();
        factsOnIt.put(fact, new Fact(fact, itself));
        itself = new Condition.IsFact(fact, true);
      }
      Condition when =
          random.nextBoolean() ? itself : new Condition.All(List.of(itself, conditions.any(1)));
      refusals.add(new Step.Refusal(when, new Text("refused")));
      if (random.nextInt(3) == 0) {
        refusals.add(new Step.Refusal(conditions.any(1), new Text("refused too")));
      }
    }
    for (int i = 0; i < bare.size() - 1 && random.nextInt(6) == 0; i++) {
      bare.set(i, bare.get(i).withWhen(conditions.any(1)));
    }
    // now and then nothing may be offered, so that nobody goes on past the question
    int last = bare.size() - 1;
    if (last > 0 && bare.get(last - 1).isConditional() && header.number() % 3 == 0) {
      bare.set(last, bare.get(last).withWhen(conditions.any(1)));
    }
    sketch.facts.putAll(factsOnIt);
    int place = conditions.before.size();
    conditions.before.add(shape);
    unfinished.add(shape.id());
    List<Option> options = new ArrayList<>();
    for (Option option : bare) {
      List<Step> nested =
          mayNest && random.nextInt(3) == 0 && prefix.length() < 20 ? steps(2) : List.of();
      options.add(option.withSteps(nested));
    }
    Step.Ask ask =
        ask(header, bare.isEmpty() ? type : type.withOptions(options), optional, refusals);
    conditions.before.set(place, ask);
    unfinished.remove(ask.id());
    return ask;
  }

  private static Step.Ask ask(
      StepHeader header, AnswerType type, boolean optional, List<Step.Refusal> refusals) {
    return Step.Ask.of(header, new Text("question?"), type)
        .withOptional(optional)
        .withMayWait(header.number() % 7 != 0)
        .withRefusals(refusals);
  }

  /** A random sort of answer that fills {@code options}, or {@code same} with these options. */
  private AnswerType type(List<Option> options, AnswerType same) {
    if (same != null) {
      return same instanceof AnswerType.YesNo
          ? new AnswerType.YesNo(options)
          : same instanceof AnswerType.Choice
              ? new AnswerType.Choice(options)
              : new AnswerType.Choices(options);
    }
    int sort = random.nextInt(100);
    if (sort < 38) {
      options.add(option(Language.NL.yes(), false));
      options.add(option(Language.NL.no(), false));
      return new AnswerType.YesNo(options);
    } else if (sort < 75) {
      int count = 2 + random.nextInt(2);
      for (int i = 0; i < count; i++) {
        options.add(option("o" + i, sort >= 62 && i == count - 1 && random.nextBoolean()));
      }
      return sort < 62 ? new AnswerType.Choice(options) : new AnswerType.Choices(options);
    } else if (sort < 85) {
      BigDecimal min = random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(3));
      return new AnswerType.Amount(0, min, null, "", false);
    } else if (sort < 89) {
      return new AnswerType.Day();
    } else if (sort < 92) {
      return new AnswerType.Words(false, null, null);
    }
    return sort < 96 ? new AnswerType.Entries(random.nextInt(2), 3) : RandomAnswers.table();
  }

  private Option option(String key, boolean exclusive) {
    Set<String> tags = new LinkedHashSet<>();
    if (random.nextInt(3) == 0) {
      tags.add(random.nextBoolean() ? "t" : "u");
    }
    return Option.of(key, new Text(key)).withTags(tags).withExclusive(exclusive);
  }

  private Step again(int depth) {
    Step.Ask ask = conditions.pick(conditions.before);
    if (unfinished.contains(ask.id())
        || !ask.id().startsWith(prefix)
        || ask.id().indexOf('.') != prefix.lastIndexOf('.')) {
      return new Step.Tell(header(""), new Text("tell"));
    }
    StepHeader header = header("");
    Map<String, List<Step>> steps = new LinkedHashMap<>();
    for (Option option : ask.type().options()) {
      if (depth < 2 && random.nextInt(3) == 0) {
        steps.put(option.key(), steps(depth + 2));
      }
    }
    Set<String> only = new LinkedHashSet<>();
    if (ask.type().options().size() > 1 && random.nextInt(4) == 0) {
      only.add(conditions.pick(ask.type().options()).key());
      only.add(ask.type().options().get(ask.type().options().size() - 1).key());
    }
    return new Step.AskAgain(header, ask, steps, only);
  }

  private Step include() {
    inclusionLeft = false;
    StepHeader header = header(id());
    RandomPlaybook inner = new RandomPlaybook(random, header.id() + ".", number, 2, otherAnswers);
    Playbook playbook = inner.playbook();
    conditions.before.addAll(inner.conditions.before);
    conditions.ending(header.id(), List.copyOf(playbook.conclusions().keySet()));
    return new Step.Include(header, playbook);
  }

  private StepHeader header(String id) {
    int next = number[0]++;
    Condition when = conditions.sometimes(35);
    return new StepHeader(
        next, id, "", null, null, when, Ordered.set(Set.of()), validity(), Ground.NONE);
  }

  private Validity validity() {
    Supplier<LocalDate> day = () -> Sketch.DATE.plusDays(random.nextInt(3) - 1);
    return switch (random.nextInt(24)) {
      case 0 -> new Validity(day.get(), null);
      case 1 -> new Validity(null, day.get());
      default -> Validity.ALWAYS;
    };
  }

  private String id() {
    return prefix + "s" + ids++;
  }
}
