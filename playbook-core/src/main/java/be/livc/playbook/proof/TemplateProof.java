package be.livc.playbook.proof;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.document.Template;
import be.livc.playbook.document.TemplateScope;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.proof.FindingCollector.Subject;
import be.livc.playbook.proof.diagram.BudgetExceeded;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.Encoding;
import be.livc.playbook.proof.encoding.VariableTable;
import be.livc.playbook.walk.Truth;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Proves that what a template reads is asked wherever it is written from, and finds walks that take
 * each option before each document.
 */
final class TemplateProof {
  /** Options that a walk is looked for, over all documents together, as each takes a search. */
  private static final int MOST_TRIED = 5_000;

  private final Map<String, Template> templates;
  private final Playbook playbook;
  private final LocalDate date;
  private final DecisionDiagrams diagrams;
  private final ConditionCompiler meaning;
  private final LiveWalks underWay;
  private final FindingCollector ledger;
  private final WitnessFinder examples;
  private final Set<String> questions = new HashSet<>();
  private final Set<List<Object>> taken = new HashSet<>();
  private final List<TrialWalk> rehearsals = new ArrayList<>();
  private int tried;

  TemplateProof(
      Liveness reads,
      VariableTable variables,
      ConditionCompiler meaning,
      LiveWalks underWay,
      FindingCollector ledger,
      WitnessFinder examples) {
    this.templates = reads.templates();
    this.playbook = reads.playbook();
    this.date = variables.date();
    this.diagrams = variables.diagrams();
    this.meaning = meaning;
    this.underWay = underWay;
    this.ledger = ledger;
    this.examples = examples;
    if (!templates.isEmpty()) {
      questions.addAll(TemplateScope.questions(playbook));
    }
  }

  List<TrialWalk> rehearsals() {
    return rehearsals;
  }

  void at(Step.Write write, int where) {
    Template template = templates.get(write.template());
    if (template != null && underWay.meets(where) == Truth.YES) {
      Set<String> needed = new LinkedHashSet<>(template.uses());
      needed.removeAll(template.blanks());
      needed.forEach(named -> asked(write, template, named, where));
      rehearse(write, where);
    }
  }

  private void asked(Step.Write write, Template template, String named, int where) {
    String question = TemplateScope.of(write, questions, Set.of()).question(named);
    if (!questions.contains(question)) {
      return;
    }
    String place = template.file().name() + ":" + template.usesPlace(named).line();
    diagrams.fresh();
    try {
      int without = diagrams.without(where, meaning.asked(question));
      Truth missing = underWay.meets(without);
      if (missing == Truth.YES) {
        Answers witness = examples.witness(without);
        ledger.add(Subject.of(write), RuleId.PROOF_TEMPLATE_ANSWER, witness, named, place);
      } else if (missing == Truth.UNKNOWN) {
        ledger.add(Subject.of(write), RuleId.PROOF_TEMPLATE_NOT_DECIDED, null, named, place);
      }
    } catch (BudgetExceeded spent) {
      ledger.add(Subject.of(write), RuleId.PROOF_TEMPLATE_NOT_DECIDED, null, named, place);
    }
  }

  private void rehearse(Step.Write write, int where) {
    Random random = new Random(write.header().number());
    rehearse(write, examples.varied(where, random, fresh(write)));
    for (Encoding shape : examples.shapes()) {
      for (Option option : shape.ask().type().options()) {
        if (!taken.contains(taken(write, shape.ask(), option.key())) && tried++ < MOST_TRIED) {
          rehearse(write, taking(write, shape, option, where, random));
        }
      }
    }
  }

  private BiPredicate<String, String> fresh(Step.Write write) {
    return (question, key) ->
        !taken.contains(List.<Object>of(write.header().number(), question, key));
  }

  private @Nullable Answers taking(
      Step.Write write, Encoding shape, Option option, int where, Random random) {
    Step.Ask ask = shape.ask();
    Answers answers = null;
    diagrams.fresh();
    try {
      int asked = diagrams.and(where, meaning.asked(ask.id()));
      int chosen = diagrams.and(asked, shape.chosen(option.key()));
      answers =
          examples.varied(chosen == DecisionDiagrams.NO ? asked : chosen, random, fresh(write));
    } catch (BudgetExceeded spent) {
      diagrams.fresh();
    }
    return answers == null ? null : taking(answers, ask.id(), option.key());
  }

  /** The answers with this option in place of what was chosen, where something was. */
  private static Answers taking(Answers answers, String question, String key) {
    Value value =
        answers.get(question) instanceof Answer.Given given ? given.value() : Value.NOTHING;
    return value.accept(
        new Value.DefaultVisitor<Answers>() {
          @Override
          protected Answers other(Value value) {
            return answers.with(question, new Value.OneOption(key));
          }

          @Override
          public Answers someOptions(Value.SomeOptions value) {
            return value.keys().contains(key)
                ? answers
                : answers.with(question, new Value.SomeOptions(List.of(key)));
          }

          @Override
          public Answers nothing(Value.Nothing value) {
            return answers;
          }
        });
  }

  /** Kept when it comes to the document and takes what none before it took there. */
  private void rehearse(Step.Write write, @Nullable Answers answers) {
    if (answers == null) {
      return;
    }
    Walk walk = Walk.of(playbook, answers, date);
    boolean meets =
        walk.documents().stream()
            .anyMatch(it -> it.step().header().number() == write.header().number());
    boolean fresh = taken.add(List.of(write.header().number()));
    for (Visit visit : meets ? walk.questions() : List.<Visit>of()) {
      Step.Ask ask = visit.question();
      if (ask == null) {
        continue;
      }
      Value value = walk.value(ask.id()).orElse(Value.NOTHING);
      for (String key : value.chosen()) {
        fresh |= taken.add(taken(write, ask, key));
      }
    }
    if (meets && fresh) {
      rehearsals.add(new TrialWalk(write.header().number(), answers, date));
    }
  }

  private static List<Object> taken(Step.Write write, Step.Ask ask, String key) {
    return List.of(write.header().number(), ask.id(), key);
  }
}
