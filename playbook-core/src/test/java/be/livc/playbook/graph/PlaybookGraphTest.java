package be.livc.playbook.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.layout.LayeredLayout;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.workshop.SvgPictures;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaybookGraphTest {
  private static final int SEEDS = 300;
  private static final String SMALL =
      """
      format: 1
      id: klein
      version: 1.0.0
      language: nl
      title: Klein
      status: draft
      facts:
        groot: { inwoners: { at-least: 50000 } }
      steps:
        - ask: Werk je samen?
          id: vorm
          short: Vorm
          answer: yes-no
          options:
            ja:
              - do: Leg de afspraken vast in een overeenkomst met iedereen.
                id: akkoord
                short: Afspraken vastleggen
                sources: own-choice
            nee: {}
        - ask: Hoeveel inwoners?
          id: inwoners
          short: Inwoners
          answer: number
        - conclude: Kom later terug.
          id: later
          when: { vorm: nee, groot: true }
          sources: own-choice
        - group: Samen
          when: { vorm: ja }
          steps:
            - write: verslag-van-het-overleg
              id: verslag
              sources: own-choice
      """;

  static Playbook read(String yaml) {
    return Playbooks.read(new PlaybookText(List.of(new SourceFile("klein/playbook.yaml", yaml))))
        .orElseThrow();
  }

  private static List<String> said(PlaybookGraph graph) {
    List<String> said = new ArrayList<>();
    graph.visit(node -> said.add(String.join(" | ", node.lines(200))));
    return said;
  }

  private static List<String> edges(PlaybookGraph graph) {
    List<String> edges = new ArrayList<>();
    graph.edges().forEach(it -> edges.add(it.from() + " " + it.to() + " " + it.label()));
    return edges;
  }

  @Test
  void a_picture_says_what_each_step_is_and_when_it_is_there() {
    PlaybookGraph graph = PlaybookGraph.of(read(SMALL), Highlight.NONE, Language.NL);
    assertThat(said(graph))
        .containsExactly(
            "Begin",
            "Vraag | Werk je samen?",
            "Taak | Afspraken vastleggen",
            "Vraag | Hoeveel inwoners?",
            "Uitkomst | alleen als Vorm: Nee en groot | Kom later terug.",
            "Document | verslag van het overleg",
            "Einde");
    assertThat(graph.parts().get(5))
        .isInstanceOfSatisfying(
            Cluster.class, it -> assertThat(it.heading()).isEqualTo("Samen (alleen als Vorm: Ja)"));
    assertThat(graph.description())
        .startsWith(
            "Stroomschema van Klein, versie 1.0.0: 2 vragen, 1 taak, 1 document en 1 uitkomst.");
  }

  @Test
  void arrows_part_at_an_option_with_steps_meet_again_and_go_around_an_ending_with_a_condition() {
    PlaybookGraph graph = PlaybookGraph.of(read(SMALL), Highlight.NONE, Language.NL);
    assertThat(edges(graph))
        .containsExactlyInAnyOrder(
            "first step0 ",
            "step0 step1 Ja",
            "step1 step2 ",
            "step0 step2 Nee",
            "step2 step3 ",
            "step2 step5 anders",
            "step5 last ");
  }

  @Test
  void the_path_of_a_walk_stands_out_in_words_too() {
    Playbook playbook = read(SMALL);
    Answers answers = Answers.NONE.with("vorm", new Value.OneOption("ja"));
    Walk walk = Walk.of(playbook, answers, LocalDate.of(2026, 11, 24));
    PlaybookGraph graph = PlaybookGraph.of(playbook, new Highlight.Met(walk), Language.NL);
    assertThat(said(graph))
        .contains("Taak | Afspraken vastleggen | (op dit pad)")
        .contains("Uitkomst | alleen als Vorm: Nee en groot | Kom later terug.");
    assertThat(edges(graph)).contains("step0 step1 Ja (gekozen)", "step0 step2 Nee");
  }

  @Test
  void a_sensitive_answer_is_not_marked_as_chosen() {
    Playbook playbook = read(SMALL.replace("short: Vorm", "short: Vorm\n    sensitive: true"));
    Answers answers = Answers.NONE.with("vorm", new Value.OneOption("ja"));
    Walk walk = Walk.of(playbook, answers, LocalDate.of(2026, 11, 24));
    PlaybookGraph graph = PlaybookGraph.of(playbook, new Highlight.Met(walk), Language.NL);
    assertThat(edges(graph)).contains("step0 step1 Ja").doesNotContain("step0 step1 Ja (gekozen)");
  }

  @Test
  void every_step_is_drawn_once_and_every_arrow_has_two_ends() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      PlaybookGraph graph = PlaybookGraph.of(playbook, Highlight.NONE, Language.NL);
      List<String> ids = new ArrayList<>();
      graph.visit(node -> ids.add(node.id()));
      assertThat(ids).doesNotHaveDuplicates();
      Set<String> expected = new HashSet<>();
      playbook.blocks().forEach(block -> steps(block, expected));
      assertThat(ids.stream().filter(id -> id.startsWith("step")))
          .as("seed %s", seed)
          .containsExactlyInAnyOrderElementsOf(expected);
      for (Edge edge : graph.edges()) {
        assertThat(ids).contains(edge.from(), edge.to());
      }
    }
  }

  private static void steps(List<? extends Step> block, Set<String> ids) {
    for (Step step : block) {
      if (!(step instanceof Step.Group)) {
        ids.add("step" + step.header().number());
      }
      if (!(step instanceof Step.Include)) {
        step.blocks().forEach(inside -> steps(inside, ids));
      }
    }
  }

  @Test
  void what_a_walk_meets_can_be_followed_along_the_arrows() {
    Random random = new Random(7);
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      PlaybookGraph graph = PlaybookGraph.of(playbook, Highlight.NONE, Language.NL);
      Set<String> reached = new HashSet<>(Set.of("first"));
      boolean more = true;
      while (more) {
        more = false;
        for (Edge edge : graph.edges()) {
          more |= reached.contains(edge.from()) && reached.add(edge.to());
        }
      }
      Set<String> drawn = new HashSet<>();
      graph.visit(node -> drawn.add(node.id()));
      for (int i = 0; i < 10; i++) {
        Answers answers = RandomAnswers.answers(playbook, random);
        Walk walk = Walk.of(playbook, answers, LocalDate.of(2026, 11, 24));
        assertThat(
                walk.visits().stream()
                    .filter(Visit::certain)
                    .map(visit -> "step" + visit.step().header().number())
                    .filter(drawn::contains))
            .as("seed %s", seed)
            .isSubsetOf(reached);
      }
    }
  }

  @Test
  void random_playbooks_come_out_the_same_in_every_format() throws Exception {
    for (int seed = 0; seed < SEEDS / 3; seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      PlaybookGraph graph = PlaybookGraph.of(playbook, Highlight.NONE, Language.NL);
      GraphPieces.Read expected = GraphPieces.Read.of(graph);
      assertThat(GraphPieces.ofDot(DotText.of(graph))).isEqualTo(expected);
      assertThat(GraphPieces.ofMermaid(MermaidText.of(graph))).isEqualTo(expected);
      String svg = SvgPictures.svg(playbook, playbook.phases(), Highlight.NONE, Language.NL);
      assertThat(GraphPieces.ofSvg(svg).title()).isEqualTo(PlaybookGraph.title(playbook));
      assertThat(svg).doesNotContain("NaN", "Infinity");
    }
  }

  @Test
  void no_two_nodes_of_a_picture_stand_on_each_other() {
    for (int seed = 0; seed < 40; seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      for (Phase phase : playbook.phases()) {
        PlaybookGraph graph = PlaybookGraph.of(playbook, phase, Highlight.NONE, Language.NL);
        Placement placed = SvgColumn.of(graph, new LayeredLayout()).placement();
        List<Placement.Box> boxes = new ArrayList<>(placed.nodes().values());
        for (int i = 0; i < boxes.size(); i++) {
          for (int j = i + 1; j < boxes.size(); j++) {
            assertThat(overlap(boxes.get(i), boxes.get(j))).as("seed %s", seed).isFalse();
          }
        }
      }
    }
  }

  private static boolean overlap(Placement.Box one, Placement.Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }

  @Test
  void without_the_library_it_is_said_what_to_add() throws Exception {
    URL[] jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(jar -> !jar.contains("graph-support-core"))
            .map(PlaybookGraphTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
      Class<?> program = loader.loadClass(WithoutLibrary.class.getName());
      assertThatThrownBy(() -> program.getMethod("run").invoke(null))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .hasMessageContaining("org.graphper:graph-support-core")
          .hasMessageContaining("--add-modules");
    }
  }

  private static URL url(String jar) {
    try {
      return Path.of(jar).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Draws where the library is not. */
  public static final class WithoutLibrary {
    private WithoutLibrary() {}

    public static String run() {
      Playbook playbook = read(SMALL);
      return SvgPictures.svg(playbook, playbook.phases(), Highlight.NONE, Language.NL);
    }
  }

  @Test
  void a_text_is_wrapped_without_losing_a_letter() {
    String text = "een heel lang woord: hottentottententententoonstelling \uD83D\uDE42\uD83D\uDE42";
    for (int columns = 1; columns < 40; columns++) {
      int most = columns;
      List<String> lines = VisibleSteps.wrap(text, columns);
      assertThat(lines)
          .allSatisfy(
              line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(most));
      assertThat(lines.stream().collect(Collectors.joining()).replace(" ", ""))
          .isEqualTo(text.replace(" ", ""));
    }
  }
}
