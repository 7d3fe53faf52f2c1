package be.livc.playbook.check;

import be.livc.playbook.Playbooks;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.PlaybookText;
import be.livc.playbook.walk.Sketch;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the proofs cost beside reading the same file, without counts and with them; cold first. */
public final class CheckSpeed {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private CheckSpeed() {}

  /** Prints milliseconds of processor time, the first time and the best of five. */
  public static void main(String[] args) {
    Map<String, Playbook> cases = new LinkedHashMap<>();
    for (int steps = 1_000; steps <= 100_000; steps *= 10) {
      cases.put("realistic " + steps, LargePlaybook.realistic(steps, 7));
    }
    for (int steps = 1_000; steps <= 100_000; steps *= 10) {
      cases.put("chain " + steps, LargePlaybook.chain(steps));
    }
    cases.put("any of 20 pairs, 1 step", LargePlaybook.pairs(20, 1));
    cases.put("any of 20 pairs, 1000 steps", LargePlaybook.pairs(20, 1_000));
    cases.forEach(
        (name, made) -> {
          PlaybookText text = LargeText.of(made);
          double reading = reading(text);
          double bestReading = reading;
          for (int i = 0; i < 4; i++) {
            bestReading = Math.min(bestReading, reading(text));
          }
          Playbook playbook = Playbooks.read(text).orElseThrow();
          double proofs = millis(playbook, 0);
          double best = proofs;
          for (int i = 0; i < 4; i++) {
            best = Math.min(best, millis(playbook, 0));
          }
          double counts = millis(playbook, 100_000);
          CheckResult result = Check.of(playbook, Sketch.DATE);
          System.out.printf(
              Locale.ROOT,
              "%-28s read: first %7.1f, best %7.1f; proofs: first %7.1f, best %7.1f,"
                  + " with counts %7.1f ms, %d findings, %s walks%n",
              name,
              reading,
              bestReading,
              proofs,
              best,
              counts,
              result.findings().size(),
              result.counts().exact() ? "exact" : "not all");
        });
  }

  private static double reading(PlaybookText text) {
    long start = CLOCK.getCurrentThreadCpuTime();
    Playbooks.read(text);
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static double millis(Playbook playbook, int forCounting) {
    long start = CLOCK.getCurrentThreadCpuTime();
    Check.check(playbook, Sketch.DATE, null, forCounting, (step, where, underWay) -> {});
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
