import static java.nio.charset.StandardCharsets.UTF_8;

import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.proof.WordyText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * What it costs a process to read one playbook of 10,000 steps and end, beside one that takes
 * SnakeYAML's events of the same file: {@code ReadSpeed 15}, of which the medians count.
 */
public final class ReadSpeed {
  private static final int STEPS = 10_000;

  private ReadSpeed() {}

  /** Prints the processor time and the time from start to end of each, in milliseconds. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2) {
      work(args[0], Files.readString(Path.of(args[1])));
      return;
    }
    Path file = Files.createTempFile("playbook", ".yaml");
    Files.writeString(file, WordyText.of(STEPS, 7).files().get(0).text());
    Map<String, List<double[]>> took = new LinkedHashMap<>();
    for (int i = 0; i < Integer.parseInt(args[0]); i++) {
      for (String work : List.of("nothing", "events", "read")) {
        took.computeIfAbsent(work, none -> new ArrayList<>()).add(apart(work, file));
      }
    }
    Files.delete(file);
    for (String work : took.keySet()) {
      double processor = median(took.get(work), 0);
      double time = median(took.get(work), 1);
      System.out.printf(
          Locale.ROOT,
          "%-8s %6.0f ms of processor (%.2f), %6.0f ms (%.2f)%n",
          work,
          processor,
          processor / median(took.get("events"), 0),
          time,
          time / median(took.get("events"), 1));
    }
  }

  private static double median(List<double[]> times, int which) {
    return times.stream().mapToDouble(it -> it[which]).sorted().toArray()[times.size() / 2];
  }

  private static double[] apart(String work, Path file) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "ReadSpeed"));
    command.addAll(List.of(work, file.toString()));
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(work + " ended badly");
    }
    return new double[] {Long.parseLong(said) / 1e6, (System.nanoTime() - start) / 1e6};
  }

  private static void work(String what, String yaml) {
    if (what.equals("events")) {
      events(yaml);
    } else if (what.equals("read")) {
      SourceFile file = new SourceFile("playbook.yaml", yaml);
      Playbooks.read(new PlaybookText(List.of(file))).orElseThrow();
    }
    System.out.print(ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos());
  }

  private static void events(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(yaml)), options);
    while (parser.peekEvent() != null) {
      parser.getEvent();
    }
  }
}
