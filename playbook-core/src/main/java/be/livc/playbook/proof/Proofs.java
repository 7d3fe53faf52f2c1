package be.livc.playbook.proof;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.Days;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.document.Template;
import be.livc.playbook.document.TemplateReads;
import be.livc.playbook.document.TemplateScope;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.proof.diagram.CountDiagrams;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.VariableTable;
import be.livc.playbook.walk.Progress;
import be.livc.playbook.walk.Walk;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Proves what holds on all walks of a playbook. Safe to use from several threads. */
public final class Proofs {
  /** Steps of work for one question to the diagrams; one that takes more is not decided. */
  private static final long FOR_EACH_QUESTION = 100_000;

  /**
   * Steps of work for all questions that were given up: conditions made to be hard ask many of
   * them, and an editor waits for a check. So after a second or two the others get a hundredth.
   */
  private static final long FOR_ALL_UNDECIDED = 4_000_000;

  /** Steps of work for all counting; a count that takes more is a least and not exact. */
  private static final int FOR_COUNTING = 100_000;

  /**
   * Days that are proven beside the first: each takes a pass over the whole playbook, as long as
   * the first. Where there are more, a finding says so.
   */
  private static final int MOST_BORDERS = 12;

  private static final Prover.Watch UNWATCHED = (step, where, underWay) -> {};

  private static final WalkCounts UNCOUNTED =
      new WalkCounts(BigInteger.ZERO, false, 0, Integer.MAX_VALUE, false);

  private Proofs() {}

  /**
   * Checks a playbook for a day and for each later day on which something in it begins to count or
   * stops, up to a dozen of those. A finding that holds on some of these days only, bears them.
   * Walks are counted for the first day. How texts read is not looked at here, but by {@code
   * LanguageRules}.
   *
   * @param templates of the documents it writes, by name. While one is missing, nothing is said of
   *     answers and facts that nobody reads: that one may read them
   */
  public static ProofResult from(
      Playbook playbook, LocalDate day, Map<String, Template> templates) {
    ProofResult today = proofs(playbook, day, templates, FOR_COUNTING);
    SortedSet<LocalDate> borders = ValidityBorders.of(playbook, day);
    List<ProofResult> byDay = new ArrayList<>(List.of(today));
    borders.stream()
        .limit(MOST_BORDERS)
        .forEach(border -> byDay.add(proofs(playbook, border, templates, 0)));
    List<ProofFinding> findings = new ArrayList<>(FindingsByDate.merge(byDay));
    if (borders.size() > MOST_BORDERS) {
      LocalDate last = byDay.get(MOST_BORDERS).date();
      findings.add(
          new ProofFinding(
              RuleId.PROOF_LATER_NOT_DECIDED,
              -1,
              "",
              List.of(last.toString(), Integer.toString(borders.size() - MOST_BORDERS)),
              day,
              Days.ALL,
              null));
    }
    return new ProofResult(playbook.id(), day, findings, today.counts(), rehearsals(byDay));
  }

  /** Those of a document on the first day on which it is written. */
  private static List<TrialWalk> rehearsals(List<ProofResult> byDay) {
    List<TrialWalk> all = new ArrayList<>();
    Set<Integer> before = new HashSet<>();
    for (ProofResult result : byDay) {
      List<TrialWalk> fresh =
          result.rehearsals().stream().filter(it -> !before.contains(it.step())).toList();
      fresh.forEach(it -> before.add(it.step()));
      all.addAll(fresh);
    }
    return all;
  }

  private static ProofResult proofs(
      Playbook playbook, LocalDate on, Map<String, Template> templates, int forCounting) {
    boolean[] all = {true};
    Set<String> read = new HashSet<>();
    Set<String> questions = TemplateScope.questions(playbook);
    Set<String> facts = TemplateScope.facts(playbook);
    playbook.visit(
        step -> {
          if (step instanceof Step.Write write) {
            Template template = templates.get(write.template());
            all[0] &= template != null;
            if (template != null) {
              TemplateScope names = TemplateScope.of(write, questions, facts);
              template.uses().forEach(it -> read.add(names.question(it)));
              template.reads().forEach(it -> read.add(meant(names, it)));
            }
          }
        });
    return proofs(playbook, on, all[0] ? read : null, templates, forCounting, UNWATCHED);
  }

  private static String meant(TemplateScope names, TemplateReads.Read read) {
    return read.kind() == TemplateReads.Kind.FACT
        ? names.fact(read.id())
        : names.question(read.id());
  }

  /**
   * Checks a playbook, for one day, whose templates are not at hand: that nothing reads an answer
   * or a fact is then not said of one that writes documents.
   */
  public static ProofResult of(Playbook playbook, LocalDate on) {
    return proofs(playbook, on, null, FOR_COUNTING, UNWATCHED);
  }

  /** Checks a playbook, for one day, whose templates read these answers and facts. */
  public static ProofResult of(Playbook playbook, LocalDate on, Set<String> inTemplates) {
    Objects.requireNonNull(inTemplates, "inTemplates");
    return proofs(playbook, on, inTemplates, FOR_COUNTING, UNWATCHED);
  }

  /**
   * Checks a playbook for one day.
   *
   * @param forCounting the budget for counting its walks; 0 where they need not be counted
   * @param watch is told of each step the prover comes to
   */
  static ProofResult proofs(
      Playbook playbook,
      LocalDate on,
      @Nullable Set<String> inTemplates,
      int forCounting,
      Prover.Watch watch) {
    return proofs(playbook, on, inTemplates, Map.of(), forCounting, watch);
  }

  private static ProofResult proofs(
      Playbook playbook,
      LocalDate on,
      @Nullable Set<String> inTemplates,
      Map<String, Template> templates,
      int forCounting,
      Prover.Watch watch) {
    DecisionDiagrams diagrams = new DecisionDiagrams(FOR_EACH_QUESTION, FOR_ALL_UNDECIDED);
    FindingCollector ledger = new FindingCollector(on);
    WalkCounter walks = new WalkCounter(CountDiagrams.Sort.WALKS, diagrams, forCounting);
    WalkCounter shortest = new WalkCounter(CountDiagrams.Sort.SHORTEST, diagrams, forCounting);
    WalkCounter longest = new WalkCounter(CountDiagrams.Sort.LONGEST, diagrams, forCounting);
    List<WalkCounter> tallies = forCounting > 0 ? List.of(walks, shortest, longest) : List.of();
    VariableTable variables = new VariableTable(diagrams, on);
    Liveness reads = new Liveness(playbook, templates);
    Prover prover = new Prover(reads, variables, ledger, tallies, watch);
    prover.prove(playbook);
    WhereRules.check(
        playbook, new DecisionDiagrams(FOR_EACH_QUESTION, FOR_ALL_UNDECIDED), on, ledger);
    UnusedRules.check(playbook, reads, inTemplates, ledger);
    return new ProofResult(
        playbook.id(),
        on,
        ledger.findings(),
        forCounting > 0 ? counts(playbook, on, walks, shortest, longest) : UNCOUNTED,
        prover.rehearsals());
  }

  private static WalkCounts counts(
      Playbook playbook,
      LocalDate on,
      WalkCounter walks,
      WalkCounter shortest,
      WalkCounter longest) {
    Progress progress = Walk.of(playbook, Answers.NONE, on).progress();
    boolean lengths = shortest.isExact() && longest.isExact();
    return new WalkCounts(
        number(walks.result()),
        walks.isExact(),
        lengths ? number(shortest.result()).intValueExact() : progress.least(),
        lengths ? number(longest.result()).intValueExact() : progress.most(),
        lengths);
  }

  private static BigInteger number(@Nullable BigInteger result) {
    return result == null ? BigInteger.ZERO : result;
  }
}
