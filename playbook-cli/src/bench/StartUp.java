import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.ToolProvider;

/**
 * How long livc takes from the command to its first word and to its end, beside an empty Java
 * program in the same run: {@code java playbook-cli/src/bench/StartUp.java [ROUNDS [WORDS…]]}. The
 * cases take turns, so that a busy machine burdens all alike; medians.
 */
public final class StartUp {
  private static final Path LIVC = Path.of("playbook-cli", "target", "livc", "bin", "livc");

  private StartUp() {}

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
    Path home = Files.createTempDirectory("livc-bench");
    Map<String, List<String>> cases = new LinkedHashMap<>();
    cases.put("an empty program", emptyProgram(home));
    for (String words : words(args)) {
      List<String> command = new ArrayList<>(List.of(LIVC.toAbsolutePath().toString()));
      command.addAll(List.of(words.split(" ")));
      cases.put("livc " + words, command);
    }
    Map<String, List<Time>> times = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Map.Entry<String, List<String>> each : cases.entrySet()) {
        Time time = run(each.getValue(), home);
        if (round > 0) {
          times.computeIfAbsent(each.getKey(), name -> new ArrayList<>()).add(time);
        }
      }
    }
    print(times);
  }

  private static List<String> words(String[] args) {
    return args.length > 1
        ? List.of(String.join(" ", Arrays.copyOfRange(args, 1, args.length)))
        : List.of("--version", "--help", "playbook list", "playbook start --plain");
  }

  private static List<String> emptyProgram(Path folder) throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("Empty.java"),
            "class Empty { public static void main(String[] args) { System.out.println(); } }");
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", folder.toString(), source.toString());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", folder.toString(), "Empty");
  }

  private record Time(double firstWord, double end) {}

  private static Time run(List<String> command, Path home)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LIVC_HOME", home.resolve("data").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    process.getInputStream().read();
    long firstWord = System.nanoTime();
    process.getInputStream().readAllBytes();
    process.waitFor();
    long end = System.nanoTime();
    return new Time((firstWord - start) / 1e6, (end - start) / 1e6);
  }

  private static void print(Map<String, List<Time>> times) {
    double unit = median(times.values().iterator().next().stream().map(Time::end).toList());
    System.out.printf(Locale.ROOT, "Java %s%n", Runtime.version());
    System.out.printf(Locale.ROOT, "%-32s %10s %10s %8s%n", "", "first word", "end (ms)", "ratio");
    times.forEach(
        (name, measured) -> {
          double end = median(measured.stream().map(Time::end).toList());
          double firstWord = median(measured.stream().map(Time::firstWord).toList());
          System.out.printf(
              Locale.ROOT, "%-32s %10.0f %10.0f %8.1f%n", name, firstWord, end, end / unit);
        });
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
