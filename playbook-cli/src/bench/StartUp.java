import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * How long livc takes from the command to its first word and to its end, beside an empty Java
 * program and one that greets through the same library of command lines, without and with a
 * start-up archive of its own: {@code java playbook-cli/src/bench/StartUp.java [ROUNDS [WORDS…]]}.
 * The cases take turns, so that a busy machine burdens all alike; medians, and the ratio to the
 * greeting without an archive.
 */
public final class StartUp {
  private static final Path LIVC = Path.of("playbook-cli", "target", "livc", "bin", "livc");

  private static final String HELLO = "a greeting through Picocli";

  private StartUp() {}

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
    Path home = Files.createTempDirectory("livc-bench");
    Map<String, List<String>> cases = new LinkedHashMap<>();
    cases.put("an empty program", emptyProgram(home));
    String hello = hello(home);
    cases.put(HELLO, command("-cp", hello, "Hello"));
    cases.put(HELLO + ", archived", archived(hello, home));
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
        : List.of(
            "--version",
            "--help",
            "playbook list",
            "playbook start --plain",
            "fiche search beroepsgeheim");
  }

  private static List<String> emptyProgram(Path folder) throws IOException {
    compile(
        folder,
        "Empty",
        "class Empty { public static void main(String[] args) { System.out.println(); } }",
        "");
    return command("-cp", folder.toString(), "Empty");
  }

  /** Its class path: jars, as an archive holds classes of nothing else. */
  private static String hello(Path folder) throws IOException {
    String library = picocli().toString();
    compile(
        folder,
        "Hello",
        """
        @picocli.CommandLine.Command(name = "hello", mixinStandardHelpOptions = true)
        public final class Hello implements Runnable {
          @picocli.CommandLine.Option(names = "--name", description = "whom") String name = "world";
          public void run() { System.out.println("Hello " + name); }
          public static void main(String[] args) {
            System.exit(new picocli.CommandLine(new Hello()).execute(args));
          }
        }
        """,
        library);
    Path jar = folder.resolve("hello.jar");
    java.util.spi.ToolProvider.findFirst("jar")
        .orElseThrow()
        .run(
            System.out,
            System.err,
            "--create",
            "--file",
            jar.toString(),
            "-C",
            folder.toString(),
            "Hello.class");
    return jar + File.pathSeparator + library;
  }

  private static List<String> archived(String classes, Path folder)
      throws IOException, InterruptedException {
    String archive = folder.resolve("hello.jsa").toString();
    run(command("-XX:ArchiveClassesAtExit=" + archive, "-cp", classes, "Hello"), folder);
    return command("-XX:SharedArchiveFile=" + archive, "-cp", classes, "Hello");
  }

  private static Path picocli() throws IOException {
    try (Stream<Path> jars = Files.list(LIVC.resolveSibling("../lib"))) {
      return jars.filter(jar -> jar.getFileName().toString().startsWith("picocli"))
          .findFirst()
          .orElseThrow()
          .toRealPath();
    }
  }

  private static void compile(Path folder, String name, String source, String classes)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            "-proc:none",
            "-cp",
            classes,
            "-d",
            folder.toString(),
            file.toString());
  }

  private static List<String> command(String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(words));
    return command;
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
    double unit = median(times.getOrDefault(HELLO, List.of()).stream().map(Time::end).toList());
    System.out.printf(Locale.ROOT, "Java %s%n", Runtime.version());
    System.out.printf(Locale.ROOT, "%-32s %10s %10s %8s%n", "", "first word", "end (ms)", "ratio");
    times.forEach(
        (name, measured) -> {
          double end = median(measured.stream().map(Time::end).toList());
          double firstWord = median(measured.stream().map(Time::firstWord).toList());
          System.out.printf(
              Locale.ROOT, "%-32s %10.0f %10.0f %8.2f%n", name, firstWord, end, end / unit);
        });
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
