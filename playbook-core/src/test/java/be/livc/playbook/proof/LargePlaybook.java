package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.any;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.option;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Large playbooks made like real ones, chains, and ones made to be hard. */
final class LargePlaybook {
  private static final int INTAKE = 30;
  private static final int IN_PHASE = 100;

  private LargePlaybook() {}

  /**
   * Thirty questions that later phases read, half of the steps conditional, questions in options of
   * questions, one step in a hundred a conclusion.
   */
  static Playbook realistic(int steps, long seed) {
    Sketch sketch = new Sketch();
    Random random = new Random(seed);
    List<Phase> phases = new ArrayList<>();
    List<Step> intake = new ArrayList<>();
    for (int i = 0; i < INTAKE; i++) {
      intake.add(sketch.choice("i" + i, option("a"), option("b"), option("c"), option("d")));
    }
    phases.add(Sketch.phase("intake", Condition.always(), intake.toArray(new Step[0])));
    for (int done = INTAKE; done < steps; ) {
      List<Step> block = new ArrayList<>();
      int start = done;
      while (done < Math.min(steps, start + IN_PHASE)) {
        Condition when = random.nextBoolean() ? onIntake(random) : Condition.always();
        int kind = random.nextInt(100);
        if (kind < 10) {
          Step end = sketch.conclude("end", Condition.always());
          Step tell = sketch.tell("");
          Step inner = sketch.yesNo("q" + done + ".in", kind == 0 ? end : tell);
          block.add(sketch.yesNo("q" + done, when, tell, inner));
          block.add(sketch.tell("", is("q" + done, "nee")));
          done += 5;
        } else if (kind == 10 && random.nextInt(20) == 0) {
          block.add(sketch.conclude("end", rare(random)));
          done++;
        } else {
          block.add(sketch.tell("", when));
          done++;
        }
      }
      Condition when = random.nextInt(4) == 0 ? onIntake(random) : Condition.always();
      phases.add(Sketch.phase("p" + start, when, block.toArray(new Step[0])));
    }
    return sketch.playbook("large", phases);
  }

  private static Condition onIntake(Random random) {
    Condition one = is("i" + random.nextInt(INTAKE), pick(random));
    return random.nextInt(3) == 0
        ? all(one, is("i" + random.nextInt(INTAKE), pick(random), pick(random)))
        : one;
  }

  private static Condition rare(Random random) {
    return all(
        is("i" + random.nextInt(INTAKE), pick(random)),
        is("i" + random.nextInt(INTAKE), pick(random)),
        is("i" + random.nextInt(INTAKE), pick(random)));
  }

  private static String pick(Random random) {
    return String.valueOf("abcd".charAt(random.nextInt(4)));
  }

  /** Each step hangs on the one before it; one in a hundred may end the walk. */
  static Playbook chain(int steps) {
    Sketch sketch = new Sketch();
    Step[] chain = new Step[steps];
    chain[0] = sketch.yesNo("q0");
    for (int i = 1; i < steps; i++) {
      String before = "q" + (i - 1);
      chain[i] =
          i % 100 == 50
              ? sketch.yesNo("q" + i, is(before, "ja"), sketch.conclude("c", Condition.always()))
              : sketch.yesNo("q" + i, i % 100 == 51 ? is(before, "nee") : is(before, "ja"));
    }
    return sketch.playbook(chain);
  }

  /** Any of some pairs of questions that stand far apart: no order of questions is good for it. */
  static Playbook pairs(int pairs, int steps) {
    Sketch sketch = new Sketch();
    List<Step> all = new ArrayList<>();
    for (String side : List.of("a", "b")) {
      for (int i = 0; i < pairs; i++) {
        all.add(sketch.yesNo(side + i));
      }
    }
    Condition[] parts = new Condition[pairs];
    for (int i = 0; i < pairs; i++) {
      parts[i] = all(is("a" + i, "ja"), is("b" + i, "ja"));
    }
    for (int i = 0; i < steps; i++) {
      Condition[] some = parts.clone();
      some[i % pairs] = is("a" + i % pairs, "nee");
      all.add(sketch.tell("t" + i, any(some)));
    }
    all.add(sketch.tell("sure", is("a0", "ja")));
    all.add(sketch.yesNo("z", sketch.tell("never", is("z", "nee"))));
    return sketch.playbook(all.toArray(new Step[0]));
  }
}
