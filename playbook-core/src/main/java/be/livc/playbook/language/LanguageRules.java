package be.livc.playbook.language;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.proof.FindingCollector;
import be.livc.playbook.proof.FindingCollector.Subject;
import be.livc.playbook.proof.ProofFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the texts of a Dutch playbook read. What it includes is checked by itself. */
public final class LanguageRules {
  private final FindingCollector ledger;

  /** A step may have its ground from its group or phase: each text is looked at once. */
  private final Set<Text> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Playbook playbook;
  private final Texts texts = new Texts();

  private LanguageRules(FindingCollector ledger, Playbook playbook) {
    this.ledger = ledger;
    this.playbook = playbook;
  }

  /**
   * What an editor should see in the texts of a playbook, in document order; nothing for one that
   * is not in Dutch. Holds on each day, and no walk leads there.
   *
   * @param day the day the findings bear
   */
  public static List<ProofFinding> of(Playbook playbook, LocalDate day) {
    FindingCollector ledger = new FindingCollector(day);
    if (playbook.language() == Language.NL) {
      new LanguageRules(ledger, playbook).check();
    }
    return ledger.findings();
  }

  private void check() {
    look(Subject.of(SourceMap.NOTICE, "notice"), playbook.notice());
    playbook.given().forEach(this::step);
    playbook
        .conclusions()
        .forEach(
            (id, conclusion) -> {
              if (!id.contains(".")) {
                Subject subject = Subject.of("conclusion/" + id, id);
                look(subject, conclusion.text());
                advice(subject, conclusion.text());
                look(subject, conclusion.ground());
              }
            });
    for (Phase phase : playbook.phases()) {
      look(Subject.of(phase), phase.title());
      look(Subject.of(phase), phase.why());
      look(Subject.of(phase), phase.ground());
      phase.steps().forEach(this::step);
    }
  }

  private void step(Step step) {
    Subject subject = Subject.of(step);
    look(subject, step.header().why());
    look(subject, step.header().help());
    look(subject, step.header().ground());
    step.accept(texts);
  }

  /** Looks at the texts each kind has beside those all may carry, then inside it. */
  private final class Texts extends Step.DefaultVisitor<Void> {
    @Override
    protected Void other(Step step) {
      look(Subject.of(step), step.text());
      return inside(step);
    }

    private Void inside(Step step) {
      step.blocks().forEach(block -> block.forEach(LanguageRules.this::step));
      return null;
    }

    @Override
    public Void ask(Step.Ask step) {
      LanguageRules.this.ask(Subject.of(step), step);
      return inside(step);
    }

    @Override
    public Void askAgain(Step.AskAgain step) {
      return inside(step);
    }

    @Override
    public Void write(Step.Write step) {
      return null;
    }

    @Override
    public Void include(Step.Include step) {
      return null;
    }

    @Override
    public Void conclude(Step.Conclude step) {
      if (!playbook.conclusions().containsKey(step.conclusion())) {
        look(Subject.of(step), step.text());
        advice(Subject.of(step), step.text());
      }
      return null;
    }
  }

  private void ask(Subject subject, Step.Ask ask) {
    look(subject, ask.question());
    question(subject, ask);
    person(subject, ask);
    ask.refusals().forEach(refusal -> look(subject, refusal.message()));
    for (Option option : ask.type().options()) {
      look(subject, option.label());
      look(subject, option.says());
      look(subject, option.help());
      look(subject, option.ground());
    }
    if (ask.type() instanceof AnswerType.Table table) {
      for (AnswerType.Column column : table.columns()) {
        look(subject, column.label());
        look(subject, column.help());
        look(subject, column.ground());
      }
    }
  }

  private void question(Subject subject, Step.Ask ask) {
    String question = ask.question().markdown();
    String second = QuestionStyle.second(question);
    Text why = ask.header().why();
    if (!QuestionStyle.hasMark(question)) {
      ledger.add(subject, RuleId.LANGUAGE_QUESTION_MARK, null);
    } else if (!second.isEmpty()) {
      ledger.add(subject, RuleId.LANGUAGE_TWO_QUESTIONS, null, second);
    }
    if (why != null && WhyRepeats.repeats(question, why.markdown())) {
      ledger.add(subject, RuleId.LANGUAGE_WHY_REPEATS, null);
    }
  }

  /** Only where something is typed: an option can't hold a name that nobody knows yet. */
  private void person(Subject subject, Step.Ask ask) {
    if (!playbook.sensitive() || !ask.type().options().isEmpty()) {
      return;
    }
    List<Text> asking = new ArrayList<>(List.of(ask.question()));
    if (ask.type() instanceof AnswerType.Table table) {
      table.columns().forEach(column -> asking.add(column.label()));
    }
    for (Text text : asking) {
      String word = PersonAsked.in(text.markdown());
      if (!word.isEmpty()) {
        ledger.add(subject, RuleId.LANGUAGE_ASKS_FOR_PERSON, null, word);
        return;
      }
    }
  }

  private void advice(Subject subject, Text text) {
    String sentence = SharingAdvice.bare(text.markdown());
    if (!sentence.isEmpty()) {
      ledger.add(subject, RuleId.LANGUAGE_ADVICE_TO_SHARE, null, sentence);
    }
  }

  private void look(Subject subject, Ground ground) {
    look(subject, ground.toConfirm());
  }

  private void look(Subject subject, @Nullable Text text) {
    if (text != null && seen.add(text)) {
      for (Officialese.Found word : Officialese.in(text.markdown())) {
        ledger.add(subject, RuleId.LANGUAGE_OFFICIALESE, null, word.stiff(), word.plain());
      }
      for (String[] word : FormalYou.in(text.markdown())) {
        ledger.add(subject, RuleId.LANGUAGE_FORMAL_YOU, null, word);
      }
    }
  }
}
