package be.livc.playbook.proof.reading;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a playbook names: sources, roles, facts, conclusions, and answers in texts and terms. */
public final class References {
  private static final Each EACH = new Each();

  public final Set<String> sources = new HashSet<>();
  public final Set<String> roles = new HashSet<>();
  public final Set<String> facts = new HashSet<>();
  public final Set<String> conclusions = new HashSet<>();
  public final Set<String> answers = new HashSet<>();
  public boolean hasDocuments;

  private final Own own = new Own();
  private final ShownTexts texts;

  public References(Playbook playbook) {
    texts = new ShownTexts(playbook);
    for (Phase phase : playbook.phases()) {
      ground(phase.ground());
      condition(phase.when());
      text(phase.title());
      text(phase.why());
      phase.steps().forEach(this::step);
    }
    playbook.given().forEach(this::step);
    playbook.facts().values().forEach(fact -> condition(fact.condition()));
    playbook
        .conclusions()
        .values()
        .forEach(
            conclusion -> {
              ground(conclusion.ground());
              text(conclusion.text());
            });
    if (playbook.fiche() != null) {
      playbook
          .fiche()
          .themes()
          .forEach(theme -> theme.entries().forEach(entry -> ground(entry.ground())));
    }
  }

  private void step(Step step) {
    ground(step.header().ground());
    condition(step.header().when());
    answers.addAll(texts.answers(step));
    step.accept(own);
  }

  /** What each kind names beside what all may carry, then what stands inside it. */
  private final class Own extends Step.DefaultVisitor<Void> {
    @Override
    protected Void other(Step step) {
      return inside(step);
    }

    private Void inside(Step step) {
      step.blocks().forEach(block -> block.forEach(References.this::step));
      return null;
    }

    @Override
    public Void ask(Step.Ask step) {
      References.this.ask(step);
      return inside(step);
    }

    @Override
    public Void askAgain(Step.AskAgain step) {
      return inside(step);
    }

    @Override
    public Void task(Step.Do step) {
      roles.addAll(step.by());
      answers.add(step.after());
      answers.addAll(List.of(step.before().split(" ", -1)));
      if (step.due() != null) {
        answers.add(step.due().answer());
      }
      each(step.forEach());
      return null;
    }

    @Override
    public Void write(Step.Write step) {
      hasDocuments = true;
      each(step.forEach());
      return null;
    }

    @Override
    public Void include(Step.Include step) {
      return null;
    }

    @Override
    public Void conclude(Step.Conclude step) {
      conclusions.add(step.conclusion());
      return null;
    }
  }

  private void ask(Step.Ask ask) {
    for (Step.Refusal refusal : ask.refusals()) {
      condition(refusal.when());
      text(refusal.message());
    }
    for (Option option : ask.type().options()) {
      text(option.says());
      condition(option.when());
      ground(option.ground());
    }
    if (ask.type() instanceof AnswerType.Table table) {
      table.columns().forEach(column -> ground(column.ground()));
    }
  }

  private void each(@Nullable ForEach forEach) {
    if (forEach != null) {
      answers.add(forEach.answer());
    }
  }

  private void text(@Nullable Text text) {
    if (text != null) {
      answers.addAll(text.placeholders());
    }
  }

  private void ground(Ground ground) {
    ground.citations().forEach(citation -> sources.add(citation.source()));
    text(ground.toConfirm());
  }

  private void condition(Condition condition) {
    if (!condition.isAlways()) {
      facts.addAll(condition.facts());
    }
  }

  /**
   * What a step says of the rows it is for, as conditions: that there is a row, that one is kept,
   * and that one is left out. None where it is for all rows or for none.
   */
  public static List<Condition> ofRows(Step step) {
    ForEach each = forEach(step);
    if (each == null || each.where().isAlways()) {
      return List.of();
    }
    return List.of(
        new Condition.Count(each.answer(), Comparison.AT_LEAST, 1),
        new Condition.HasRow(each.answer(), each.where()),
        new Condition.HasRow(each.answer(), new Condition.Not(each.where())));
  }

  /**
   * That a row which a step is for has nothing in a column that its texts show, by the column. No
   * row has nothing in a column that must be filled in.
   */
  public static Map<String, Condition> emptyCells(Step step) {
    ForEach each = forEach(step);
    Map<String, Condition> empty = new LinkedHashMap<>();
    if (each == null) {
      return empty;
    }
    for (String column : ShownTexts.cells(step)) {
      Condition nothing = new Condition.Not(new Condition.Answered(column, true));
      Condition where = each.where();
      Condition row = where.isAlways() ? nothing : new Condition.All(List.of(where, nothing));
      empty.put(column, new Condition.HasRow(each.answer(), row));
    }
    return empty;
  }

  /** The list or table for whose entries a task or document is; null for any other step. */
  public static @Nullable ForEach forEach(Step step) {
    return step.accept(EACH).orElse(null);
  }

  private static final class Each extends Step.DefaultVisitor<Optional<ForEach>> {
    @Override
    protected Optional<ForEach> other(Step step) {
      return Optional.empty();
    }

    @Override
    public Optional<ForEach> task(Step.Do step) {
      return Optional.ofNullable(step.forEach());
    }

    @Override
    public Optional<ForEach> write(Step.Write step) {
      return Optional.ofNullable(step.forEach());
    }
  }
}
