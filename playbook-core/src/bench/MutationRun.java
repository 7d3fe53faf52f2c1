import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs PIT over the core, one group of rooms after the other, each with the tests that are there
 * for it, and prints one table: {@code java playbook-core/src/bench/MutationRun.java LIMIT
 * [GROUP…]}. With all tests of the core a mutant that lives takes minutes, as each that comes by is
 * run.
 */
final class MutationRun {
  private static final String READERS =
      "internal.yaml internal.yaml.answers internal.yaml.completion internal.yaml.format"
          + " internal.yaml.line internal.yaml.mapping internal.yaml.step internal.yaml.tree"
          + " workshop diagnostic";

  private static final List<Group> GROUPS =
      List.of(
          Group.of("walk", "walk checklist session view view.screen scenario form fiche"),
          Group.of("checklist view", "checklist view view.screen form session.earlier session"),
          Group.of("answer model", "answer model form view checklist compiled"),
          Group.of("form fiche text resource", "form fiche text resource view checklist"),
          Group.of("session", "session session.log session.earlier"),
          Group.of("scenario diff graph language", "scenario diff graph language"),
          Group.of(
              "proof consistency",
              "proof proof.diagram proof.encoding proof.reading consistency scenario"),
          Group.of("compiled diagnostic", "compiled internal.content " + READERS),
          Group.of("internal.yaml", READERS),
          Group.of("workshop", "workshop workshop.explanation scenario"),
          Group.of(
              "document internal.markdown internal.template",
              ". document document.paper checklist internal.markdown internal.markdown.html"
                  + " internal.markdown.paper internal.markdown.word"
                  + " internal.markdown.word.template internal.template"),
          Group.of("internal.pdf", "internal.pdf"),
          Group.of(
              "content internal.seal internal.json internal.content",
              "content internal.seal internal.json internal.content"),
          Group.of("internal.folder", ". internal.folder"),
          Group.of("internal.jdbc", "internal.jdbc"),
          Group.of(".", ". document"));

  private MutationRun() {}

  /**
   * Rooms that are measured together.
   *
   * @param name the first of them: what it is called on the command line, and its folder of reports
   * @param rooms packages below the base package, each with all inside it; a dot is the base
   *     package
   * @param tests packages whose tests take part, each without what is inside it
   */
  private record Group(String name, String rooms, String tests) {
    static Group of(String rooms, String tests) {
      return new Group(rooms.split(" ", -1)[0], pattern(rooms, "([a-z]*\\.)*"), pattern(tests, ""));
    }

    private static String pattern(String packages, String inside) {
      List<String> all =
          Arrays.stream(packages.split(" ", -1))
              .map(it -> it.equals(".") ? "" : it.replace(".", "\\.") + "\\." + inside)
              .toList();
      return "~be\\.livc\\.playbook\\.(" + String.join("|", all) + ")[A-Z].*";
    }

    String folder() {
      return Path.of("playbook-core", "target", "pit-reports", name.equals(".") ? "base" : name)
          .toAbsolutePath()
          .toString();
    }
  }

  /** Expects how many mutants of a class to take at most, and the groups, of which none are all. */
  public static void main(String[] words) throws IOException, InterruptedException {
    List<String> wanted = List.of(words).subList(1, words.length);
    for (String name : wanted) {
      if (GROUPS.stream().noneMatch(it -> it.name().equals(name))) {
        System.err.println(name + " is none of " + GROUPS.stream().map(Group::name).toList());
        System.exit(1);
      }
    }
    List<Group> groups =
        GROUPS.stream().filter(it -> wanted.isEmpty() || wanted.contains(it.name())).toList();
    for (Group group : groups) {
      // ends with a failure where too many live, which the table at the end tells of all
      run(
          List.of(
              "mvn",
              "-B",
              "-ntp",
              "-Pmutation",
              "-pl",
              "playbook-core",
              "process-test-classes",
              "-Dmutated=" + group.rooms(),
              "-Dmutation.tests=" + group.tests(),
              "-Dmutation.limit=" + words[0],
              "-Dmutation.reports=" + group.folder()));
    }
    List<String> report = new ArrayList<>(List.of("java", "playbook-core/src/bench/Mutants.java"));
    report.add("85");
    groups.forEach(it -> report.add(it.folder()));
    System.exit(run(report));
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
