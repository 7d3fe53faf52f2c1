package be.livc.playbook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.AnswersFiles;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.AnswersFile;
import be.livc.playbook.answer.AnswersFileWriter;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Template;
import be.livc.playbook.document.TemplateScope;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepRewriter;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import be.livc.playbook.scenario.Bare;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Sketch;
import be.livc.playbook.walk.Truth;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The proofs held against all walks of small random playbooks. */
class BruteForceTest {
  private static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 14_000 : Integer.getInteger("livc.seeds", 150);
  private static final int MOST = 3_000;

  private interface Property {
    void holds(Playbook playbook, BruteForce force, ProofResult result, Map<Integer, Truth> met);
  }

  private static void always(boolean otherAnswers, Property property) {
    int tried = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed, otherAnswers);
      BruteForce force = BruteForce.of(playbook, MOST);
      if (force != null) {
        tried++;
        Map<Integer, Truth> met = new HashMap<>();
        ProofResult result =
            Proofs.proofs(
                playbook,
                Sketch.DATE,
                null,
                100_000,
                (step, where, underWay) -> met.put(step.header().number(), underWay.meets(where)));
        try {
          property.holds(playbook, force, result, met);
        } catch (AssertionError wrong) {
          throw new AssertionError("seed " + seed + ": " + wrong.getMessage(), wrong);
        }
      }
    }
    assertThat(tried).isGreaterThan(SEEDS / 2);
  }

  @Test
  void a_step_is_met_on_some_walk_where_the_proof_says_so() {
    int[] undecided = {0};
    always(
        false,
        (playbook, force, result, met) ->
            met.forEach(
                (number, truth) -> {
                  if (truth == Truth.UNKNOWN) {
                    undecided[0]++;
                  } else if (!refusesAgain(playbook, number)) {
                    assertThat(truth)
                        .as("step %s", number)
                        .isEqualTo(Truth.of(force.met.get(number)));
                  }
                }));
    assertThat(undecided[0]).isLessThan(SEEDS / 4);
  }

  @Test
  void what_is_decided_beside_comparisons_of_two_answers_is_right_too() {
    always(
        true,
        (playbook, force, result, met) ->
            met.forEach(
                (number, truth) -> {
                  if (truth != Truth.UNKNOWN && !refusesAgain(playbook, number)) {
                    assertThat(truth)
                        .as("step %s", number)
                        .isEqualTo(Truth.of(force.met.get(number)));
                  }
                }));
  }

  /**
   * A second place may refuse an answer that the first took; brute force leaves such walks out, and
   * so does not come to that place.
   */
  private static boolean refusesAgain(Playbook playbook, int number) {
    boolean[] refuses = {false};
    playbook.visit(
        step ->
            refuses[0] |=
                step.header().number() == number
                    && step instanceof Step.AskAgain again
                    && (!again.ask().refusals().isEmpty()
                        || again.ask().type().options().stream().anyMatch(Option::isConditional)));
    return refuses[0];
  }

  @Test
  void a_promised_conclusion_is_missing_where_a_walk_ends_without() {
    always(
        false,
        (playbook, force, result, met) -> {
          boolean missing = has(result, RuleId.PROOF_NO_CONCLUSION);
          boolean undecided = has(result, RuleId.PROOF_CONCLUSION_NOT_DECIDED);
          if (!undecided) {
            assertThat(missing).isEqualTo(playbook.endsWithConclusion() && force.endsOpen);
          }
        });
  }

  private static boolean has(ProofResult result, RuleId rule) {
    return result.findings().stream().anyMatch(finding -> finding.rule() == rule);
  }

  @Test
  void a_document_lacks_an_answer_where_a_walk_to_it_was_not_asked_for_it() {
    int[] lacks = {0};
    always(
        false,
        (playbook, force, result, met) -> {
          Set<String> decided = new HashSet<>();
          Set<String> said = new HashSet<>();
          Set<String> questions = TemplateScope.questions(playbook);
          Template template = template(questions);
          ProofResult proven =
              Proofs.from(playbook, Sketch.DATE, Map.of(template.name(), template));
          for (ProofFinding finding : proven.findings()) {
            boolean today = finding.days().from() == null;
            if (today && finding.rule() == RuleId.PROOF_TEMPLATE_ANSWER) {
              String id = finding.arguments().get(0);
              Step.Write write = (Step.Write) playbook.step(id).orElseThrow();
              String named = finding.arguments().get(1);
              said.add(id + " " + TemplateScope.of(write, questions, Set.of()).question(named));
            } else if (finding.rule() == RuleId.PROOF_TEMPLATE_NOT_DECIDED
                || finding.rule() == RuleId.PROOF_NOT_DECIDED) {
              decided.add("not");
            }
          }
          if (decided.isEmpty()) {
            assertThat(said).isEqualTo(nameable(playbook, force.unasked));
            lacks[0] += said.size();
          }
          for (TrialWalk rehearsal : proven.rehearsals()) {
            assertThat(Walk.of(playbook, rehearsal.answers(), rehearsal.date()).documents())
                .anyMatch(it -> it.step().header().number() == rehearsal.step());
          }
        });
    assertThat(lacks[0]).isGreaterThan(SEEDS / 10);
  }

  /** Without the questions that a template can't name, as its playbook has one of that name. */
  private static Set<String> nameable(Playbook playbook, Set<String> unasked) {
    Set<String> questions = TemplateScope.questions(playbook);
    Set<String> nameable = new HashSet<>();
    playbook.visit(
        step -> {
          if (step instanceof Step.Write write) {
            questions.forEach(
                id ->
                    nameable.add(
                        write.id()
                            + " "
                            + TemplateScope.of(write, questions, Set.of()).question(id)));
          }
        });
    nameable.retainAll(unasked);
    return nameable;
  }

  @Test
  void a_text_lacks_an_answer_where_a_walk_to_it_has_none() {
    int[] lacks = {0};
    always(
        false,
        (playbook, force, result, met) -> {
          Playbook talkative = naming(playbook, TemplateScope.questions(playbook));
          Set<String> said = new HashSet<>();
          boolean decided = true;
          for (ProofFinding finding : Proofs.of(talkative, Sketch.DATE).findings()) {
            decided &=
                finding.rule() != RuleId.PROOF_TEXT_NOT_DECIDED
                    && finding.rule() != RuleId.PROOF_NOT_DECIDED;
            if (finding.rule() == RuleId.PROOF_TEXT_ANSWER) {
              said.add(finding.step() + " " + finding.arguments().get(1));
              if (finding.witness() != null) {
                assertLacks(talkative, finding);
              }
            }
          }
          if (decided) {
            Set<Integer> looked = new HashSet<>();
            talkative.visit(step -> looked.addAll(names(step) ? Set.of(number(step)) : Set.of()));
            Set<String> lacking = new HashSet<>(force.lacking);
            lacking.removeIf(it -> !looked.contains(Integer.valueOf(it.split(" ")[0])));
            assertThat(said).isEqualTo(lacking);
            lacks[0] += said.size();
          }
        });
    assertThat(lacks[0]).isGreaterThan(SEEDS);
  }

  /** The walk that the finding gives comes there, and has no such answer. */
  private static void assertLacks(Playbook playbook, ProofFinding finding) {
    Walk walk = Walk.of(playbook, finding.witness(), Sketch.DATE);
    assertThat(walk.visits()).anyMatch(it -> it.certain() && number(it.step()) == finding.step());
  }

  private static boolean names(Step step) {
    return step instanceof Step.Tell || step instanceof Step.Warn || step instanceof Step.Do;
  }

  private static int number(Step step) {
    return step.header().number();
  }

  /** The same playbook with texts that name all answers. */
  private static Playbook naming(Playbook playbook, Set<String> questions) {
    Text all = new Text("{" + String.join("} {", questions) + "}");
    StepRewriter naming =
        new StepRewriter() {
          @Override
          public Step tell(Step.Tell step) {
            return new Step.Tell(step.header(), all);
          }

          @Override
          public Step warn(Step.Warn step) {
            return new Step.Warn(step.header().withHelp(all), step.text(), step.until());
          }

          @Override
          public Step task(Step.Do step) {
            return new Step.Do(
                step.header(),
                all,
                step.by(),
                step.within(),
                step.after(),
                step.before(),
                step.every(),
                step.forEach());
          }

          @Override
          protected Playbook included(Playbook inner) {
            return inner.withPhases(inner.phases().stream().map(this::phase).toList());
          }
        };
    return playbook.withPhases(playbook.phases().stream().map(naming::phase).toList());
  }

  private static Template template(Set<String> uses) {
    SourceFile file =
        new SourceFile("template.md.ftl", "---\nuses: [" + String.join(", ", uses) + "]\n---\n");
    return new Template(
        "template",
        file,
        file.text().length(),
        "T",
        "",
        Language.NL,
        uses,
        Set.of(),
        Set.of(),
        Set.of(),
        Map.of(),
        List.of(),
        List.of(),
        "");
  }

  @Test
  void walks_are_counted_as_they_are_and_so_are_their_lengths() {
    int[] exact = {0};
    always(
        false,
        (playbook, force, result, met) -> {
          int count = BruteForce.count(playbook, MOST);
          WalkCounts counts = result.counts();
          if (counts.exact()) {
            exact[0]++;
            assertThat(counts.walks().intValueExact()).isEqualTo(count);
          } else if (count > 0) {
            assertThat(counts.walks().intValueExact()).isLessThanOrEqualTo(count);
          }
          if (counts.exactLengths() && count > 0) {
            assertThat(counts.shortest()).as("shortest").isEqualTo(force.shortest);
            assertThat(counts.longest()).as("longest").isEqualTo(force.longest);
          }
        });
    assertThat(exact[0]).isGreaterThan(SEEDS / 3);
  }

  @Test
  void a_witness_written_to_a_file_and_read_again_leads_to_what_was_found() {
    int[] witnesses = {0};
    always(
        true,
        (playbook, force, result, met) -> {
          for (ProofFinding finding : result.findings()) {
            if (finding.witness() != null) {
              witnesses[0]++;
              Walk walk = Walk.of(playbook, replayed(playbook, finding), finding.date());
              assertThat(walk.parked()).as("%s", finding).isEmpty();
              leads(finding, walk);
            }
          }
        });
    assertThat(witnesses[0]).isGreaterThan(SEEDS / 20);
  }

  private static Answers replayed(Playbook playbook, ProofFinding finding) {
    Answers accepted = AnswersFileWriter.accepted(playbook, finding.witness());
    assertThat(accepted).isEqualTo(finding.witness());
    String text = AnswersFileWriter.of(playbook, accepted, finding.date());
    Result<AnswersFile> read = AnswersFiles.read(new SourceFile("w.yaml", text), playbook);
    assertThat(read.diagnostics()).as(text).isEmpty();
    assertThat(read.orElseThrow().on()).isEqualTo(finding.date());
    return read.orElseThrow().recorded();
  }

  private static void leads(ProofFinding finding, Walk walk) {
    if (finding.rule() == RuleId.PROOF_NO_CONCLUSION) {
      assertThat(walk.atEnd()).as("%s", finding).isTrue();
      assertThat(walk.conclusion()).isEmpty();
    } else if (finding.rule() == RuleId.PROOF_ABSENT_ANSWER) {
      int first = first(walk.playbook(), finding);
      for (Visit visit : walk.visits()) {
        if (visit.step().header().number() == finding.step()) {
          assertThat(visit.certain()).as("%s", finding).isTrue();
          return;
        } else if (visit.step().header().number() >= first) {
          break;
        }
        boolean denied =
            visit.question() != null && visit.question().id().equals(finding.arguments().get(1));
        assertThat(denied && visit.certain()).as("%s", finding).isFalse();
      }
      assertThat(finding.step()).isNegative();
    } else if (finding.rule() == RuleId.PROOF_ASKED_TWICE) {
      String question = finding.arguments().get(0);
      assertThat(walk.visits())
          .as("%s", finding)
          .anyMatch(v -> v.certain() && v.step().header().number() == finding.step())
          .anyMatch(
              v ->
                  v.certain()
                      && v.step().header().number() < finding.step()
                      && v.question() != null
                      && v.question().id().equals(question));
    } else if (finding.rule() == RuleId.PROOF_REFUSE_ALL) {
      assertThat(walk.visits())
          .as("%s", finding)
          .anyMatch(
              v ->
                  v.certain()
                      && v.standing() == QuestionState.OPEN
                      && v.question().id().equals(finding.arguments().get(0)));
    } else if (List.of(RuleId.PROOF_WHERE_NONE, RuleId.PROOF_WHERE_ALL).contains(finding.rule())) {
      assertThat(walk.visits())
          .as("%s", finding)
          .anyMatch(v -> v.certain() && v.step().header().number() == finding.step());
      assertThat(walk.value(finding.arguments().get(1)).orElseThrow())
          .isInstanceOfSatisfying(Value.Rows.class, it -> assertThat(it.rows()).isNotEmpty());
    } else if (finding.rule() == RuleId.PROOF_CONDITION_ALWAYS && finding.step() >= 0) {
      assertThat(walk.visits())
          .as("%s", finding)
          .anyMatch(v -> v.certain() && v.step().header().number() == finding.step());
    } else if (finding.rule() == RuleId.PROOF_CONDITION_NEVER && finding.step() >= 0) {
      assertThat(walk.visits())
          .as("%s", finding)
          .noneMatch(v -> v.step().header().number() == finding.step());
      assertThat(comesPast(walk, finding.step())).as("%s", finding).isTrue();
    }
  }

  /** The number of the step a finding is about, or of the first step in its phase. */
  private static int first(Playbook playbook, ProofFinding finding) {
    int first = finding.step() >= 0 ? finding.step() : Integer.MAX_VALUE;
    List<Phase> phases = new ArrayList<>(playbook.phases());
    playbook.visit(
        step -> {
          if (step instanceof Step.Include include) {
            phases.addAll(include.playbook().phases());
          }
        });
    for (Phase phase : phases) {
      if (finding.name().equals("phase/" + phase.id()) && !phase.steps().isEmpty()) {
        first = phase.steps().get(0).header().number();
      }
    }
    return first;
  }

  /** Whether a walk is under way where the step stands: it meets it when it has no condition. */
  private static boolean comesPast(Walk walk, int step) {
    return Bare.of(walk.playbook(), step)
        .map(bare -> Walk.of(bare, walk.answers(), walk.date()))
        .map(bare -> bare.visits().stream())
        .map(all -> all.anyMatch(v -> v.certain() && v.step().header().number() == step))
        .orElse(true);
  }
}
