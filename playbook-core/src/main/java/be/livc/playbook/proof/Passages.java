package be.livc.playbook.proof;

import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.proof.encoding.Encoding;
import be.livc.playbook.walk.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * Which ways through a playbook some walk takes, on a day or later: into each step and phase, past
 * it where its condition fails, and along each option with steps. What was not decided counts as
 * taken. Steps are those of this playbook, by their numbers.
 */
public final class Passages {
  /** Each border takes a pass; a playbook with more of them has a way past all that has a day. */
  private static final int MOST_BORDERS = 24;

  private final Set<Integer> met = new HashSet<>();
  private final Set<Integer> passed = new HashSet<>();
  private final Set<Phase> phasesMet = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Phase> phasesPassed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> chosen = new HashSet<>();
  private final Set<String> notChosen = new HashSet<>();
  private final Set<Integer> otherwise = new HashSet<>();
  private final boolean all;

  private Passages(boolean all) {
    this.all = all;
  }

  /** Those of all walks that begin on this day, or when something begins to count or stops. */
  public static Passages of(Playbook playbook, LocalDate day) {
    SortedSet<LocalDate> borders = ValidityBorders.of(playbook, day);
    Passages passages = new Passages(borders.size() > MOST_BORDERS);
    if (!passages.all) {
      List<LocalDate> days = new ArrayList<>(borders);
      days.add(0, day);
      for (LocalDate each : days) {
        Proofs.proofs(playbook, each, null, 0, passages.new Look());
      }
    }
    return passages;
  }

  /** Whether some walk meets it. */
  public boolean meets(Step step) {
    return all || met.contains(step.header().number());
  }

  /** Whether some walk comes to it and goes past, as it is not there for it. */
  public boolean passes(Step step) {
    return all || passed.contains(step.header().number());
  }

  /** Whether some walk meets it. */
  public boolean meets(Phase phase) {
    return all || phasesMet.contains(phase);
  }

  /** Whether some walk comes to it and goes past, as it is not there for it. */
  public boolean passes(Phase phase) {
    return all || phasesPassed.contains(phase);
  }

  /** Whether some walk goes into the steps of this option. */
  public boolean chooses(Step question, String option) {
    return all || chosen.contains(key(question, option));
  }

  /** Whether some walk comes to the steps of this option and goes past, as it was not chosen. */
  public boolean leavesOut(Step question, String option) {
    return all || notChosen.contains(key(question, option));
  }

  /** Whether some walk goes on from a question by an answer that holds no steps. */
  public boolean answersOtherwise(Step question) {
    return all || otherwise.contains(question.header().number());
  }

  private static String key(Step question, String option) {
    return question.header().number() + " " + option;
  }

  /** Fills the sets on one day. */
  private final class Look implements Prover.Watch {
    @Override
    public void at(Step step, int where, LiveWalks underWay) {
      // all is told as a walk enters
    }

    @Override
    public void enter(Step step, int comes, int where, LiveWalks underWay) {
      add(met, step.header().number(), underWay.meets(where));
      add(passed, step.header().number(), underWay.meetsWithout(comes, List.of(where)));
    }

    @Override
    public void enter(Phase phase, int comes, int where, LiveWalks underWay) {
      add(phasesMet, phase, underWay.meets(where));
      add(phasesPassed, phase, underWay.meetsWithout(comes, List.of(where)));
    }

    @Override
    public void answer(
        Step step, Encoding shape, int where, Set<String> branching, LiveWalks underWay) {
      List<Integer> held = branching.stream().map(shape::chosen).toList();
      add(otherwise, step.header().number(), underWay.meetsWithout(where, held));
    }

    @Override
    public void option(Step step, String option, int where, int inside, LiveWalks underWay) {
      add(chosen, key(step, option), underWay.meets(inside));
      add(notChosen, key(step, option), underWay.meetsWithout(where, List.of(inside)));
    }

    private static <T> void add(Set<T> set, T what, Truth truth) {
      if (truth != Truth.NO) {
        set.add(what);
      }
    }
  }
}
