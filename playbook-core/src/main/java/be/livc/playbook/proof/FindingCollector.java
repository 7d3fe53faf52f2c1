package be.livc.playbook.proof;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.Days;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.StepNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings as they come, and how what they are about is named. */
public final class FindingCollector {
  private final LocalDate date;
  private final List<ProofFinding> findings = new ArrayList<>();

  /** Collects nothing yet; what is found holds on {@code date}. */
  public FindingCollector(LocalDate date) {
    this.date = date;
  }

  /** What a finding is about: a step or a phase. */
  public interface Subject {
    /** The number of the step; -1 for anything else. */
    int step();

    /** The place in the playbook where it is no step. */
    String name();

    /** How it is called. */
    String label();

    /** A step. */
    static Subject of(Step step) {
      return new OfStep(step);
    }

    /** A phase. */
    static Subject of(Phase phase) {
      return of(phase.id().isEmpty() ? "" : "phase/" + phase.id(), phase.id());
    }

    /** What has a name in the map of places, and how it is called. */
    static Subject of(String name, String label) {
      return new Named(-1, name, label);
    }
  }

  private record Named(int step, String name, String label) implements Subject {}

  /** Looks for its name only where something is found. */
  private record OfStep(Step of) implements Subject {
    @Override
    public int step() {
      return of.header().number();
    }

    @Override
    public String name() {
      return "";
    }

    @Override
    public String label() {
      return StepNames.written(of);
    }
  }

  /**
   * Keeps a finding about something.
   *
   * @param witness answers that lead there, or null
   * @param more what the sentence of the rule needs behind how the subject is called
   */
  public void add(Subject subject, RuleId rule, @Nullable Answers witness, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.add(subject.label());
    arguments.addAll(List.of(more));
    findings.add(
        new ProofFinding(rule, subject.step(), subject.name(), arguments, date, Days.ALL, witness));
  }

  void add(String kind, String id, RuleId rule) {
    findings.add(new ProofFinding(rule, -1, kind + "/" + id, List.of(id), date, Days.ALL, null));
  }

  void add(RuleId rule, @Nullable Answers witness) {
    findings.add(new ProofFinding(rule, -1, "", List.of(), date, Days.ALL, witness));
  }

  /** What was found until now, in the order in which it was found. */
  public List<ProofFinding> findings() {
    return findings;
  }
}
