package be.livc.playbook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.graph.Block.Box;
import be.livc.playbook.graph.Block.Piece;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlaybookGraphTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
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
    PlaybookGraph graph = PlaybookGraph.of(read(SMALL), DATE, Highlight.NONE);
    assertThat(said(graph))
        .containsExactly(
            "Begin",
            "Vraag | Werk je samen?",
            "Taak | Afspraken vastleggen",
            "Vraag | Hoeveel inwoners?",
            "Voorwaarde | Vorm: Nee en groot",
            "Uitkomst | Kom later terug.",
            "Document | verslag van het overleg",
            "Einde");
    assertThat(graph.parts().get(4))
        .isInstanceOfSatisfying(
            Cluster.class, it -> assertThat(it.heading()).isEqualTo("Samen (alleen als Vorm: Ja)"));
    assertThat(graph.description())
        .startsWith(
            "Stroomschema van Klein, versie 1.0.0: 2 vragen, 1 taak, 1 document en 1 uitkomst.");
  }

  @Test
  void arrows_part_at_an_option_with_steps_meet_again_and_go_past_an_ending_with_a_condition() {
    PlaybookGraph graph = PlaybookGraph.of(read(SMALL), DATE, Highlight.NONE);
    assertThat(edges(graph))
        .containsExactlyInAnyOrder(
            "first step0 ",
            "step0 step1 Ja",
            "step1 step2 ",
            "step0 step2 Nee",
            "step2 test3 ",
            "test3 step3 klopt",
            "test3 step5 anders",
            "step5 last ");
  }

  @Test
  void the_path_of_a_walk_stands_out_in_words_too() {
    Playbook playbook = read(SMALL);
    Answers answers = Answers.NONE.with("vorm", new Value.OneOption("ja"));
    Walk walk = Walk.of(playbook, answers, DATE);
    PlaybookGraph graph = PlaybookGraph.of(playbook, DATE, new Highlight.Met(walk));
    assertThat(said(graph))
        .contains("Taak | Afspraken vastleggen | (op dit pad)")
        .contains("Uitkomst | Kom later terug.");
    assertThat(edges(graph)).contains("step0 step1 Ja (gekozen)", "step0 step2 Nee");
  }

  @Test
  void a_sensitive_answer_is_not_marked_as_chosen() {
    Playbook playbook = read(SMALL.replace("short: Vorm", "short: Vorm\n    sensitive: true"));
    Answers answers = Answers.NONE.with("vorm", new Value.OneOption("ja"));
    Walk walk = Walk.of(playbook, answers, DATE);
    PlaybookGraph graph = PlaybookGraph.of(playbook, DATE, new Highlight.Met(walk));
    assertThat(edges(graph)).contains("step0 step1 Ja").doesNotContain("step0 step1 Ja (gekozen)");
  }

  @Test
  void every_step_is_drawn_once_and_every_arrow_has_two_ends() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      PlaybookGraph graph = PlaybookGraph.of(playbook, DATE, Highlight.NONE);
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
  void random_playbooks_come_out_the_same_in_every_format() throws Exception {
    for (int seed = 0; seed < SEEDS / 3; seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      PlaybookGraph graph = PlaybookGraph.of(playbook, DATE, Highlight.NONE);
      GraphPieces.Read expected = GraphPieces.Read.of(graph);
      assertThat(GraphPieces.ofDot(DotText.of(graph))).isEqualTo(expected);
      assertThat(GraphPieces.ofMermaid(MermaidText.of(graph))).isEqualTo(expected);
      String svg = SvgText.of(playbook, DATE, Highlight.NONE);
      assertThat(GraphPieces.ofSvg(svg).title()).isEqualTo(PlaybookGraph.title(playbook));
      assertThat(svg).doesNotContain("NaN", "Infinity");
    }
  }

  @Test
  void no_two_nodes_of_a_picture_stand_on_each_other_and_no_line_crosses_one() {
    for (int seed = 0; seed < SEEDS; seed++) {
      for (PlaybookGraph graph :
          PlaybookGraph.phases(RandomPlaybook.of(seed), DATE, Highlight.NONE)) {
        for (double room : new double[] {300, 900}) {
          List<Piece> pieces = SvgColumn.of(graph, room).pieces();
          List<Box> boxes = new ArrayList<>();
          pieces.forEach(
              piece -> {
                if (piece instanceof Block.Placed placed) {
                  boxes.add(placed.box());
                }
              });
          for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
              assertThat(overlap(boxes.get(i), boxes.get(j))).as("seed %s", seed).isFalse();
            }
          }
          for (Piece piece : pieces) {
            for (Box line : piece instanceof Block.Way way ? lines(way) : List.<Box>of()) {
              assertThat(boxes).as("seed %s", seed).noneMatch(box -> overlap(line, inside(box)));
            }
          }
        }
      }
    }
  }

  private static List<Box> lines(Block.Way way) {
    List<Box> lines = new ArrayList<>();
    for (int i = 1; i < way.points().size(); i++) {
      Block.Point from = way.points().get(i - 1);
      Block.Point to = way.points().get(i);
      double x = Math.min(from.x(), to.x());
      double y = Math.min(from.y(), to.y());
      lines.add(
          new Box(x, y, Math.abs(from.x() - to.x()) + .01, Math.abs(from.y() - to.y()) + .01));
    }
    return lines;
  }

  private static Box inside(Box box) {
    return new Box(box.x() + .1, box.y() + .1, box.width() - .2, box.height() - .2);
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
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
