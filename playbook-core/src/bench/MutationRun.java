import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs PIT over the core, one group of rooms after the other, each with the tests that are there
 * for it: with all tests a mutant that lives takes minutes, as every test that comes by is run.
 * What it finds stands in a folder for each group, which {@code Mutants} reads; the folder {@code
 * all} names every mutant there is.
 */
final class MutationRun {
  private static final String OURS = "be.livc.playbook";

  /** Start another Java, a browser or a server, look at sources, or take longer than they find. */
  private static final List<String> LEFT_OUT =
      List.of(
          "ApiTest",
          "ArchitectureTest",
          "BenchesTest",
          "HandoverTest",
          "JavadocTest",
          "NamedFailuresTest",
          "ThreadsTest",
          "WebCryptoTest",
          "answer.SlowPatternsTest",
          "document.paper.BrowserTest",
          "document.paper.F*Test",
          "document.paper.P*Test",
          "document.paper.WordTest",
          "graph.HostileTextTest",
          "internal.folder.DamageTest",
          "internal.folder.FolderProfileTest",
          "internal.folder.KilledWriterTest",
          "internal.folder.ListingTest",
          "internal.folder.MeddlingTest",
          "internal.pdf.PdfLogTest",
          "internal.yaml.HostileTextTest",
          "internal.yaml.RecoveryTest",
          "proof.BruteForceRefusalTest",
          "proof.ScaleTest",
          "workshop.FixerPropertiesTest",
          "workshop.LinearTimeTest",
          "workshop.SlipsTest",
          "workshop.explanation.SilenceTest",
          "Sealed*Test");

  private final Path reports;
  private final int limit;
  private final int seeds;
  private final int threads;

  private MutationRun(Path reports, int limit, int seeds, int threads) {
    this.reports = reports;
    this.limit = limit;
    this.seeds = seeds;
    this.threads = threads;
  }

  /**
   * Rooms that are measured together.
   *
   * @param name what it is called on the command line, and the folder of its report
   * @param rooms names of packages below the base package, each with all inside it
   * @param tests those of these packages
   */
  private record Group(String name, List<String> rooms, List<String> tests) {
    static Group of(String rooms, String tests) {
      List<String> all = Arrays.asList(rooms.split(" ", -1));
      return new Group(all.get(0), all, Arrays.asList(tests.split(" ", -1)));
    }
  }

  private static final String READERS =
      "internal.yaml internal.yaml.answers internal.yaml.completion internal.yaml.condition"
          + " internal.yaml.format internal.yaml.line internal.yaml.tree workshop diagnostic";

  private static final List<Group> GROUPS =
      List.of(
          Group.of("walk", "walk checklist session session.earlier view view.screen form fiche"),
          Group.of(
              "checklist fiche view form text",
              "walk checklist session session.earlier view view.screen form fiche text"),
          Group.of("answer model resource", "answer model resource checklist view diff compiled"),
          Group.of(
              "session content", ". session session.earlier internal.folder internal.json view"),
          Group.of(
              "scenario diff graph consistency language",
              "scenario diff graph language workshop checklist diagnostic"),
          Group.of("proof", "proof proof.diagram proof.encoding proof.reading workshop scenario"),
          Group.of("compiled diagnostic", "compiled internal.content " + READERS),
          Group.of("internal.yaml", READERS),
          Group.of("workshop", "workshop workshop.explanation scenario"),
          Group.of(
              "document internal.markdown internal.template",
              ". document document.paper checklist internal.markdown internal.markdown.word"
                  + " internal.template"),
          Group.of("internal.pdf", "internal.pdf document.paper"),
          Group.of(
              "internal.folder internal.seal internal.json internal.content .",
              ". session document internal.folder internal.json internal.content"));

  /**
   * Expects the folder of the reports, how many mutants of a class to take at most, how many seeds
   * random tests get, how many threads, and the groups to measure with blanks between, of which
   * none are all.
   */
  public static void main(String[] words) throws IOException, InterruptedException {
    MutationRun run =
        new MutationRun(
            Path.of(words[0]),
            Integer.parseInt(words[1]),
            Integer.parseInt(words[2]),
            Integer.parseInt(words[3]));
    List<String> wanted = words[4].isBlank() ? List.of() : Arrays.asList(words[4].split(" ", -1));
    for (String name : wanted) {
      if (GROUPS.stream().noneMatch(it -> it.name().equals(name))) {
        System.err.println(name + ": one of " + GROUPS.stream().map(Group::name).toList());
        System.exit(1);
      }
    }
    for (Group group : GROUPS) {
      if (wanted.isEmpty() || wanted.contains(group.name())) {
        run.count(group);
        run.measure(group);
      }
    }
  }

  /** Every mutant of these rooms; which tests there are says nothing here, so a quick one. */
  private void count(Group group) throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(List.of("--dryRun"));
    options.addAll(List.of("--targetTests", OURS + ".text.LineWrapTest"));
    options.addAll(List.of("--outputFormats", "XML"));
    pit(group, "all", options);
  }

  private void measure(Group group) throws IOException, InterruptedException {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--targetTests", tests(group)));
    options.addAll(List.of("--excludedTestClasses", prefixed(LEFT_OUT)));
    options.addAll(List.of("--features", "+CLASSLIMIT(limit[" + limit + "])"));
    options.addAll(List.of("--threads", Integer.toString(threads)));
    options.addAll(List.of("--timeoutConst", "6000"));
    options.addAll(List.of("--outputFormats", "XML,HTML"));
    pit(group, "measured", options);
  }

  private void pit(Group group, String kind, List<String> options)
      throws IOException, InterruptedException {
    Path folder = reports.resolve(kind).resolve(group.name());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.add("org.pitest.mutationtest.commandline.MutationCoverageReport");
    command.addAll(List.of("--reportDir", folder.toString()));
    command.addAll(List.of("--targetClasses", classes(group)));
    command.addAll(List.of("--mutableCodePaths", "target/classes"));
    command.addAll(List.of("--sourceDirs", "src/main/java"));
    command.add("--timestampedReports=false");
    command.addAll(List.of("--verbosity", "NO_SPINNER"));
    command.add("--jvmArgs");
    command.add("-XX:+UseSerialGC,-XX:TieredStopAtLevel=1,-Dlivc.seeds=" + seeds);
    command.addAll(options);
    int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (ended != 0) {
      throw new IOException("PIT ended with " + ended + ": " + group.name());
    }
  }

  /** The base package is a dot. */
  private static String classes(Group group) {
    return String.join(
        ",",
        group.rooms().stream()
            .map(it -> it.equals(".") ? "~be\\.livc\\.playbook\\.[A-Z].*" : OURS + "." + it + ".*")
            .toList());
  }

  private static String tests(Group group) {
    return "~be\\.livc\\.playbook\\.("
        + String.join(
            "|",
            group.tests().stream()
                .map(it -> it.equals(".") ? "" : it.replace(".", "\\.") + "\\.")
                .toList())
        + ")[A-Z].*";
  }

  private static String prefixed(List<String> tests) {
    return String.join(",", tests.stream().map(it -> OURS + "." + it).toList());
  }
}
