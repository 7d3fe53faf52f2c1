package be.livc.playbook.scenario;

import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A playbook with one small mistake in it, which a scenario ought to notice.
 *
 * @param kind what was done
 * @param name the step, phase or fact it was done to, as in {@link Coverage.Part}
 * @param place where that was written; null when that is not known
 * @param playbook the playbook with the mistake
 */
public record Mutant(Kind kind, String name, @Nullable Span place, Playbook playbook) {
  /** The mistakes that are made. */
  public enum Kind {
    DROPPED_STEP,
    DROPPED_CONDITION,
    NEGATED_CONDITION,
    /** All of in place of any of, or the other way about. */
    AND_OR,
    /** Two options that stand next to each other hold each other's steps. */
    SWAPPED_OPTIONS
  }

  /**
   * All mistakes in the playbook's own steps, phases and facts, in document order; in a sheet those
   * in entries that decide something.
   */
  public static List<Mutant> of(Playbook playbook, SourceMap map) {
    Set<Integer> counted = playbook.fiche() == null ? null : CoverageRecorder.deciding(playbook);
    List<Mutant> mutants = new ArrayList<>();
    for (var phase : playbook.phases()) {
      Span place = map.name("phase/" + phase.id()).orElse(null);
      for (Changed changed : changes(phase.when())) {
        Playbook made = PlaybookRewriter.phase(playbook, phase, changed.condition);
        mutants.add(new Mutant(changed.kind, "phase/" + phase.id(), place, made));
      }
    }
    for (Step step : own(playbook)) {
      if (counted == null || counted.contains(step.header().number())) {
        Span place = map.step(step.header().number()).orElse(null);
        step(playbook, step, place, mutants);
      }
    }
    playbook
        .facts()
        .forEach(
            (id, fact) -> {
              Span place = map.name("fact/" + id).orElse(null);
              for (Changed changed : changes(fact.condition())) {
                Playbook made = PlaybookRewriter.fact(playbook, id, changed.condition);
                mutants.add(new Mutant(changed.kind, id, place, made));
              }
            });
    return Ordered.list(mutants);
  }

  private record Changed(Kind kind, Condition condition) {}

  private static List<Changed> changes(Condition condition) {
    if (condition.isAlways()) {
      return List.of();
    }
    List<Changed> changes = new ArrayList<>();
    changes.add(new Changed(Kind.DROPPED_CONDITION, Condition.always()));
    changes.add(new Changed(Kind.NEGATED_CONDITION, new Condition.Not(condition)));
    Condition swapped = condition.accept(new AndOr());
    if (!swapped.equals(condition)) {
      changes.add(new Changed(Kind.AND_OR, swapped));
    }
    return changes;
  }

  private static final class AndOr extends Condition.DefaultVisitor<Condition> {
    @Override
    protected Condition other(Condition condition) {
      return condition;
    }

    @Override
    public Condition all(Condition.All condition) {
      return condition.of().size() > 1 ? new Condition.Any(condition.of()) : condition;
    }

    @Override
    public Condition any(Condition.Any condition) {
      return condition.of().size() > 1 ? new Condition.All(condition.of()) : condition;
    }
  }

  private static void step(
      Playbook playbook, Step step, @Nullable Span place, List<Mutant> mutants) {
    String name = CoverageRecorder.name(step);
    Playbook without = PlaybookRewriter.step(playbook, step, it -> List.of());
    mutants.add(new Mutant(Kind.DROPPED_STEP, name, place, without));
    for (Changed changed : changes(step.header().when())) {
      Playbook made =
          PlaybookRewriter.step(
              playbook, step, it -> List.of(PlaybookRewriter.when(it, changed.condition)));
      mutants.add(new Mutant(changed.kind, name, place, made));
    }
    if (step instanceof Step.Ask ask) {
      parts(playbook, ask, place, mutants);
      List<Option> options = ask.type().options();
      for (int i = 0; i + 1 < options.size(); i++) {
        int first = i;
        if (!options.get(i).steps().equals(options.get(i + 1).steps())) {
          Playbook made =
              PlaybookRewriter.step(
                  playbook, step, it -> List.of(PlaybookRewriter.swapped(ask, first, first + 1)));
          mutants.add(new Mutant(Kind.SWAPPED_OPTIONS, name, place, made));
        }
      }
    }
  }

  /** Mistakes in when options are offered, and columns asked. */
  private static void parts(
      Playbook playbook, Step.Ask ask, @Nullable Span place, List<Mutant> mutants) {
    for (Option option : ask.type().options()) {
      for (Changed changed : changes(option.when())) {
        Playbook made = PlaybookRewriter.option(playbook, ask, option.withWhen(changed.condition));
        String name = ask.id() + " option " + option.key();
        mutants.add(new Mutant(changed.kind, name, place, made));
      }
    }
    if (ask.type() instanceof AnswerType.Table table) {
      for (AnswerType.Column column : table.columns()) {
        for (Changed changed : changes(column.when())) {
          Playbook made =
              PlaybookRewriter.column(playbook, ask, table, column.withWhen(changed.condition));
          String name = ask.id() + " column " + column.key();
          mutants.add(new Mutant(changed.kind, name, place, made));
        }
      }
    }
  }

  /** The steps that are not those of an included playbook. */
  private static List<Step> own(Playbook playbook) {
    List<Step> steps = new ArrayList<>();
    playbook.phases().forEach(phase -> gather(phase.steps(), steps));
    return steps;
  }

  private static void gather(List<Step> block, List<Step> steps) {
    for (Step step : block) {
      steps.add(step);
      if (!(step instanceof Step.Include)) {
        step.blocks().forEach(inner -> gather(inner, steps));
      }
    }
  }
}
