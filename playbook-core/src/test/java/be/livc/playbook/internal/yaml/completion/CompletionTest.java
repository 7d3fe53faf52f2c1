package be.livc.playbook.internal.yaml.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.yaml.completion.YamlLanguageServer.Offer;
import be.livc.playbook.internal.yaml.tree.Findings;
import be.livc.playbook.internal.yaml.tree.TreeReader;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.workshop.ProjectSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor with the schema offers leaves a file sound, whichever of it is accepted. */
class CompletionTest {
  private static final Path SCHEMA = Path.of("..", "playbooks", "playbook.schema.json");
  private static final String CURSOR = "|>";
  private static final String HEAD =
      "format: 1\nid: a\nversion: 1.0.0\nlanguage: nl\ntitle: T\nstatus: draft\n";
  private static final String STEPS = HEAD + "steps:\n";
  private static final String ASK = STEPS + "  - ask: Iets?\n    id: a\n    answer: choice\n";

  /** A place to fill in, as snippets have it: a number, a proposal, or a list to choose from. */
  private static final Pattern CHOICE = Pattern.compile("\\$\\{\\d+\\|([^,|]*)[^}]*\\|}");

  private static final Pattern PROPOSAL = Pattern.compile("\\$\\{\\d+:((?:\\\\.|[^}\\\\])*)}");
  private static final Pattern NUMBER = Pattern.compile("\\$\\{?\\d+}?");

  private static YamlLanguageServer server;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> node = YamlLanguageServer.program("node");
    Optional<Path> npm = YamlLanguageServer.program("npm");
    boolean there = node.isPresent() && npm.isPresent();
    if (!there) {
      assertThat(System.getenv("CI")).as("in CI these tests need node and npm").isNull();
    }
    assumeTrue(there, "not run: there is no node or npm on the path");
    server = YamlLanguageServer.start(node.get(), npm.get(), SCHEMA);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  static List<String> places() {
    return List.of(
        CURSOR,
        HEAD + CURSOR,
        "format: 1\n" + CURSOR + "\nid: a\n",
        STEPS + "  - " + CURSOR,
        STEPS + "  - t" + CURSOR,
        STEPS + "  - ask: Iets?\n    " + CURSOR,
        STEPS + "  - ask: Iets?\n    a" + CURSOR + "\n  - tell: Iets\n",
        ASK + "    options:\n      een:\n        " + CURSOR,
        ASK + "    options:\n      een:\n        steps:\n          - " + CURSOR,
        ASK + "    refuse:\n      - " + CURSOR,
        STEPS + "  - do: Bel\n    " + CURSOR,
        STEPS + "  - do: Bel\n    when:\n      " + CURSOR,
        STEPS + "  - do: Bel\n    when:\n      a:\n        " + CURSOR,
        STEPS + "  - do: Bel\n    valid:\n      " + CURSOR,
        STEPS + "  - group: G\n    steps:\n      - " + CURSOR,
        STEPS
            + "  - ask: Iets?\n    id: a\n    answer: table\n    columns:\n      een:\n        "
            + CURSOR,
        HEAD + "conclusions:\n  stop:\n    " + CURSOR,
        HEAD + "sources:\n  gids:\n    " + CURSOR,
        HEAD + "roles:\n  een:\n    " + CURSOR,
        HEAD + "phases:\n  - " + CURSOR,
        HEAD + "phases:\n  - id: a\n    " + CURSOR,
        HEAD + "kind: fiche\nthemes:\n  - " + CURSOR,
        HEAD + "kind: fiche\nthemes:\n  - id: a\n    title: A\n    entries:\n      - " + CURSOR);
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatever_is_accepted_leaves_sound_yaml_with_a_colon_behind_each_key(String place) {
    List<Offer> offers = offers(place);
    assertThat(offers).as(place).isNotEmpty();
    for (Offer offer : offers) {
      String filled = accepted(place, offer);
      List<Diagnostic> found = new ArrayList<>();
      Findings findings = new Findings();
      TreeReader.read(new SourceFile("a.yaml", filled), findings);
      found.addAll(findings.all());
      assertThat(found).as("%s in%n%s", offer.label(), filled).isEmpty();
      assertThat(offer.text()).as(offer.label()).contains(":");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "steps:\n  - tell:",
        "steps:\n  - warn:",
        "steps:\n  - ask:",
        "steps:\n  - do:",
        "steps:\n  - group:",
        "steps:\n  - conclude:",
        "steps:\n  - tell: x\n    why:",
        "steps:\n  - tell: x\n    help:",
        "steps:\n  - tell: x\n    short:",
        "steps:\n  - tell: x\n    to-confirm:",
        "title:",
        "summary:",
        "notice:",
        "conclusions:\n  stop:\n    text:",
        "sources:\n  gids:\n    title:",
        "roles:\n  een:",
        "steps:\n"
            + "  - ask: A?\n"
            + "    id: a\n"
            + "    answer: choice\n"
            + "    options:\n"
            + "      een:\n"
            + "        label:",
        "steps:\n  - ask: A?\n    id: a\n    answer: text\n    message:"
      })
  void after_the_key_of_a_text_nothing_is_offered(String keys) {
    String head = keys.startsWith("title") ? HEAD.replace("title: T\n", "") : HEAD;
    assertThat(offers(head + keys + " " + CURSOR)).isEmpty();
    assertThat(offers(head + keys + " " + CURSOR + "\n# einde\n")).isEmpty();
  }

  private static final String PROJECT =
      """
      roles: { burgemeester: Burgemeester }
      sources: { gids: { title: Gids, short: Gids, kind: guide } }
      facts: { samen: { vorm: samen } }
      conclusions: { stop: { text: Stop, sources: own-choice } }
      steps:
        - { ask: Hoe, id: vorm, answer: choice, options: { alleen: Alleen, samen: Samen } }
        - { ask: Wie, id: wie, answer: choices, options: { politie: Politie, school: School } }
        - { ask: Wanneer, id: dag, answer: date }
        - { do: Bel, id: bellen, sources: own-choice }
      """;

  /** Where the names of a project are asked for, and one that is offered there. */
  static List<String[]> names() {
    String task = "  - do: Bel\n    id: x\n";
    return List.of(
        new String[] {task + "    when:\n      " + CURSOR, "vorm"},
        new String[] {task + "    when:\n      " + CURSOR, "samen"},
        new String[] {task + "    when:\n      vorm: " + CURSOR, "alleen"},
        new String[] {task + "    when:\n      wie:\n        has: " + CURSOR, "school"},
        new String[] {task + "    when:\n      samen: " + CURSOR, "true"},
        new String[] {task + "    by: " + CURSOR, "burgemeester"},
        new String[] {task + "    after: " + CURSOR, "bellen"},
        new String[] {task + "    due: " + CURSOR, "dag"},
        new String[] {task + "    sources: " + CURSOR, "gids"},
        new String[] {task + "    sources:\n      - " + CURSOR, "gids"},
        new String[] {"  - write: " + CURSOR, "brief"},
        new String[] {"  - include: " + CURSOR, "ander"},
        new String[] {"  - ask-again: " + CURSOR, "vorm"},
        new String[] {"  - conclude-as: " + CURSOR, "stop"});
  }

  @Test
  void the_schema_of_one_playbook_offers_its_names(@TempDir Path folder) throws Exception {
    SourceFile file = new SourceFile("a/playbook.yaml", HEAD + PROJECT);
    Playbook playbook = Playbooks.read(new PlaybookText(List.of(file))).orElseThrow();
    String schema =
        ProjectSchema.of(Files.readString(SCHEMA), playbook, List.of("ander"), List.of("brief"));
    Path written = Files.writeString(folder.resolve("a.schema.json"), schema);
    YamlLanguageServer all = server;
    try (YamlLanguageServer own =
        YamlLanguageServer.start(
            YamlLanguageServer.program("node").orElseThrow(),
            YamlLanguageServer.program("npm").orElseThrow(),
            written)) {
      server = own;
      for (String[] place : names()) {
        assertThat(offers(STEPS + place[0]))
            .as(place[0])
            .extracting(Offer::label)
            .contains(place[1]);
      }
    } finally {
      server = all;
    }
  }

  private static List<Offer> offers(String place) {
    int at = place.indexOf(CURSOR);
    String before = place.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    int column = at - (before.lastIndexOf('\n') + 1);
    return server.offers(before + place.substring(at + CURSOR.length()), line, column);
  }

  /** As an editor writes it: indented as the line it stands on, with something at each place. */
  private static String accepted(String place, Offer offer) {
    List<String> lines = new ArrayList<>(List.of(place.replace(CURSOR, "").split("\n", -1)));
    String line = lines.get(offer.fromLine());
    String last = lines.get(offer.toLine());
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    String written = written(offer.text()).replace("\n", "\n" + indent);
    String whole = line.substring(0, offer.from()) + written + last.substring(offer.to());
    lines.subList(offer.fromLine(), offer.toLine() + 1).clear();
    lines.add(offer.fromLine(), whole);
    return String.join("\n", lines);
  }

  private static String written(String snippet) {
    String chosen = CHOICE.matcher(snippet).replaceAll("$1");
    String proposed = PROPOSAL.matcher(chosen).replaceAll("$1");
    return NUMBER.matcher(proposed).replaceAll("x");
  }
}
