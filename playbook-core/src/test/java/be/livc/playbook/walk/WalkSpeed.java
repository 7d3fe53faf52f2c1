package be.livc.playbook.walk;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * What a step of a walk costs: a flow of 100 questions of which 40 are met, beside a switch written
 * by hand and a plain interpreter over maps, in one run.
 */
public final class WalkSpeed {
  private static final int QUESTIONS = 100;
  private static final int MET = 40;
  private static final int ROUNDS = 2_000;

  private WalkSpeed() {}

  /** Prints microseconds a met question, the best of several rounds taken in turn. */
  public static void main(String[] args) {
    Playbook playbook = playbook();
    Answers answers = answers();
    List<Map<String, Object>> flow = flow();
    Map<String, String> plain = new HashMap<>();
    boolean[] bits = new boolean[QUESTIONS];
    for (int i = 0; i < QUESTIONS; i++) {
      plain.put("q" + i, isYes(i) ? "ja" : "nee");
      bits[i] = isYes(i);
    }
    IntSupplier[] engines = {
      () -> bySwitch(bits),
      () -> byMaps(flow, plain),
      () -> Walk.of(playbook, answers, Sketch.DATE).questions().size()
    };
    String[] names = {"switch by hand", "interpreter over maps", "walk"};
    double[] best = {1e9, 1e9, 1e9};
    for (int turn = 0; turn < 15; turn++) {
      for (int i = 0; i < engines.length; i++) {
        best[i] = Math.min(best[i], micros(engines[i]));
      }
    }
    for (int i = 0; i < engines.length; i++) {
      System.out.printf(
          Locale.ROOT, "%-22s %.4f us a step, %.1f x maps%n", names[i], best[i], best[i] / best[1]);
    }
  }

  private static double micros(IntSupplier engine) {
    long start = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      if (engine.getAsInt() != MET) {
        throw new IllegalStateException("not " + MET + " but " + engine.getAsInt());
      }
    }
    return (System.nanoTime() - start) / 1e3 / ROUNDS / MET;
  }

  private static boolean isYes(int question) {
    return question % 20 < 5;
  }

  private static Playbook playbook() {
    Sketch sketch = new Sketch();
    Step[] steps = new Step[QUESTIONS];
    for (int i = 0; i < QUESTIONS; i++) {
      steps[i] =
          i < 20 ? sketch.yesNo("q" + i) : sketch.yesNo("q" + i, Sketch.is("q" + i % 20, "ja"));
    }
    return sketch.playbook(steps);
  }

  private static Answers answers() {
    Answers answers = Answers.NONE;
    for (int i = 0; i < QUESTIONS; i++) {
      answers = answers.with("q" + i, Sketch.one(isYes(i) ? "ja" : "nee"));
    }
    return answers;
  }

  private static List<Map<String, Object>> flow() {
    List<Map<String, Object>> flow = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      Map<String, Object> step = new HashMap<>();
      step.put("id", "q" + i);
      if (i >= 20) {
        step.put("when", Map.of("q" + i % 20, "ja"));
      }
      flow.add(step);
    }
    return flow;
  }

  private static int byMaps(List<Map<String, Object>> flow, Map<String, String> answers) {
    Map<String, String> met = new HashMap<>();
    for (Map<String, Object> step : flow) {
      boolean holds = true;
      if (step.get("when") instanceof Map<?, ?> when) {
        for (Map.Entry<?, ?> part : when.entrySet()) {
          holds &= part.getValue().equals(met.get(part.getKey()));
        }
      }
      if (holds) {
        String id = (String) step.get("id");
        met.put(id, answers.get(id));
      }
    }
    return met.size();
  }

  private static int bySwitch(boolean[] answers) {
    int met = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      switch (i / 20) {
        case 0 -> met++;
        default -> met += answers[i % 20] ? 1 : 0;
      }
    }
    return met;
  }
}
