package be.livc.playbook.proof;

import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.walk.Sketch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the proofs cost beside reading the same file, each case in a process of its own: the first
 * time in it, and the best of a few more. How texts read is no proof and left out.
 */
public final class ProofSpeed {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int MORE = 4;

  private ProofSpeed() {}

  /** Prints milliseconds of processor time; with the name and size of a case, of that one alone. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2) {
      measure(args[0], Integer.parseInt(args[1]));
      return;
    }
    for (String name : List.of("realistic", "chain")) {
      for (int steps = 1_000; steps <= 100_000; steps *= 10) {
        apart(name, steps);
      }
    }
    apart("pairs", 1);
    apart("pairs", 1_000);
  }

  private static void apart(String name, int steps) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ProofSpeed.class.getName(), name, Integer.toString(steps)));
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static void measure(String name, int steps) {
    PlaybookText text = LargeText.of(made(name, steps));
    double reading = reading(text);
    Playbook playbook = Playbooks.read(text).orElseThrow();
    double proofs = proofs(playbook, 0);
    double counts = proofs(playbook, 100_000);
    double bestReading = reading;
    double bestProofs = proofs;
    for (int i = 0; i < MORE; i++) {
      bestReading = Math.min(bestReading, reading(text));
      bestProofs = Math.min(bestProofs, proofs(playbook, 0));
    }
    ProofResult result = Proofs.of(playbook, Sketch.DATE);
    System.out.printf(
        Locale.ROOT,
        "%-9s %6d: first read %6.0f, proofs %6.0f (%.2f); best read %6.1f, proofs %6.1f (%.2f);"
            + " with counts %6.0f ms, %d findings, %s walks%n",
        name,
        steps,
        reading,
        proofs,
        proofs / reading,
        bestReading,
        bestProofs,
        bestProofs / bestReading,
        counts,
        result.findings().size(),
        result.counts().exact() ? "exact" : "not all");
  }

  private static Playbook made(String name, int steps) {
    return switch (name) {
      case "realistic" -> LargePlaybook.realistic(steps, 7);
      case "chain" -> LargePlaybook.chain(steps);
      case "pairs" -> LargePlaybook.pairs(20, steps);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static double reading(PlaybookText text) {
    long start = CLOCK.getCurrentThreadCpuTime();
    Playbooks.read(text);
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static double proofs(Playbook playbook, int forCounting) {
    long start = CLOCK.getCurrentThreadCpuTime();
    Proofs.proofs(playbook, Sketch.DATE, null, forCounting, (step, where, underWay) -> {});
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
