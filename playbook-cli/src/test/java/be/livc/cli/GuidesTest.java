package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command line of the guides runs as it stands there, on a fresh copy of the content. */
class GuidesTest {
  private static final Path TOP = Path.of("..");
  private static final List<String> GUIDES =
      List.of(
          "playbooks/README.md",
          "templates/README.md",
          "CONTRIBUTING.md",
          "playbook-core/README.md",
          "playbook-cli/README.md");

  /** What is not run, and why. */
  private static final Map<String, String> NOT_RUN =
      Map.of(
          "livc --start-up-archive",
          "the launcher has this option; LauncherTest runs it in the distribution");

  private static final Pattern FENCED = Pattern.compile("(?m)^(?:.*/bin/)?(livc [a-z-][^>|\n]*)");
  private static final Pattern IN_LINE = Pattern.compile("`(livc\\s[a-z-][^`]*)`");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Set<String> BEFORE_A_PATH =
      Set.of("--out", "--html", "--dir", "--playbooks", "--templates", "--answers", "--witnesses");
  private static final Path WALK =
      TOP.resolve("playbooks/livc-r/scenarios/landelijk-zonder-signalen.yaml");

  @TempDir Path folder;

  private static Set<String> lines() throws IOException {
    Set<String> lines = new LinkedHashSet<>();
    for (String guide : GUIDES) {
      String text = Files.readString(TOP.resolve(guide));
      for (Pattern form : List.of(FENCED, IN_LINE)) {
        form.matcher(text)
            .results()
            .map(found -> found.group(1).replaceAll("\\s+", " ").replaceAll(" \\|.*", "").strip())
            .forEach(lines::add);
      }
    }
    return lines;
  }

  @TestFactory
  Stream<DynamicTest> a_command_of_a_guide_does_what_it_says() throws IOException {
    Set<String> lines = lines();
    assertThat(lines).hasSizeGreaterThan(30);
    lines.removeAll(NOT_RUN.keySet());
    return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> run(line)));
  }

  @Test
  void what_is_not_run_stands_in_a_guide_and_says_why() throws IOException {
    assertThat(lines()).containsAll(NOT_RUN.keySet());
    assertThat(NOT_RUN.values()).noneMatch(String::isBlank);
  }

  private void run(String line) throws IOException {
    Path own = Files.createTempDirectory(folder, "gids");
    copy("playbooks", own);
    copy("templates", own);
    Livc livc = new Livc(own);
    List<String> words = words(line, own);
    if (mustWait(line)) {
      words.add("--help");
    } else {
      prepare(line, livc, own);
    }
    Livc.Run run = livc.typing("Gids\nstop\n", words.toArray(new String[0]));
    assertThat(run.code()).as(run.out() + run.err()).isZero();
  }

  /**
   * Whether the line waits for changes, or only names a command that wants more: then it is read by
   * that command, which knows its options, and shows its help.
   */
  private static boolean mustWait(String line) {
    return line.contains(" --watch")
        || line.contains(" --page")
        || line.startsWith("livc playbook preview")
        || line.contains(" --verify pagina/")
        || line.equals("livc document render");
  }

  /** What the text around the line says that there is already. */
  private static void prepare(String line, Livc livc, Path own) throws IOException {
    if (line.contains("Opstart LIVC R")) {
      Path answers = answers(own.resolve("antwoorden.yaml"));
      livc.run(
          "playbook", "start", "livc-r", "--name", "Opstart LIVC R", "--answers", "" + answers);
    }
    if (line.contains("map/bestand.yaml")) {
      answers(Files.createDirectories(own.resolve("map")).resolve("bestand.yaml"));
    }
    if (line.contains("mijn-map")) {
      String name = "besluit-oprichting.md.ftl";
      Path mine = Files.createDirectories(own.resolve("mijn-map"));
      Files.copy(TOP.resolve("templates").resolve(name), mine.resolve(name));
    }
    if (line.contains("--version ")) {
      Path playbook = own.resolve("playbooks/livc-r/playbook.yaml");
      Files.writeString(playbook, Files.readString(playbook).replace("Een LIVC R ", "Een cel "));
    }
  }

  /** A scenario without what it expects. */
  private static Path answers(Path file) throws IOException {
    return Files.writeString(
        file,
        Files.readString(WALK).replaceAll("(?s)\nexpect:.*", "\n").replaceAll("title:.*\n", ""));
  }

  private static List<String> words(String line, Path own) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line.substring("livc".length()));
    String last = "";
    while (word.find()) {
      String plain = word.group(1) == null ? word.group(2) : word.group(1);
      boolean path = BEFORE_A_PATH.contains(last) || plain.matches("playbooks(/.*)?");
      words.add(path ? own.resolve(plain).toString() : plain);
      last = plain;
    }
    return words;
  }

  private static void copy(String content, Path own) throws IOException {
    Path from = TOP.resolve(content);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path name = from.relativize(file);
        boolean built = name.startsWith("target") || name.startsWith("src");
        if (!built && Files.isRegularFile(file)) {
          Path made = own.resolve(content).resolve(name.toString());
          Files.createDirectories(made.getParent());
          Files.copy(file, made);
        }
      }
    }
  }
}
