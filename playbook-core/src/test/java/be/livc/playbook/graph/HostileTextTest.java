package be.livc.playbook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.graph.GraphPieces.Read;
import be.livc.playbook.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever stands in a playbook is shown as it stands there, and is never read as a command. */
class HostileTextTest {
  private static final int ROUNDS = 300;
  private static final List<String> NASTY =
      List.of(
          "\"",
          "\\",
          "\\n",
          "\\N",
          "\\\"",
          "]",
          "];\nx -> y [label=\"",
          "&amp;",
          "&lt;b&gt;",
          "&",
          "<script>alert(1)</script>",
          "<br/>",
          "]]>",
          "--><!--",
          "#quot;",
          "#35;",
          ";",
          "%%{init: {}}%%",
          "%% hello",
          "`x`",
          "|",
          "end",
          "subgraph",
          "click step1 call x()",
          "{{",
          "}}",
          "-->",
          "==>",
          "\u202eabc",
          "\u0000",
          "\ud800",
          "\uD83D\uDE42",
          "\r\n",
          "\u2028",
          "é",
          "'",
          "${x}",
          "/* */",
          "//");

  private static String nasty(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(NASTY.get(random.nextInt(NASTY.size())));
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  private static PlaybookGraph graph(Random random) {
    List<Part> inside = new ArrayList<>();
    Shape[] shapes = Shape.values();
    for (int i = 0; i < 5; i++) {
      Node node =
          new Node(
              "step" + i,
              shapes[random.nextInt(shapes.length)],
              nasty(random),
              random.nextBoolean() ? nasty(random) : "",
              nasty(random),
              Emphasis.values()[random.nextInt(3)],
              nasty(random));
      Fork.Branch on = new Fork.Branch(nasty(random), Emphasis.STRONG, List.of());
      inside.add(random.nextBoolean() ? node : new Fork(node, List.of(on)));
    }
    Cluster cluster = new Cluster("group1", nasty(random), nasty(random), inside);
    Cluster apart = new Cluster("apart", nasty(random), "", List.of());
    return new PlaybookGraph(nasty(random), nasty(random), Language.NL, List.of(cluster), apart);
  }

  @Test
  void dot_reads_back_as_what_was_written() {
    Random random = new Random(21);
    for (int i = 0; i < ROUNDS; i++) {
      PlaybookGraph graph = graph(random);
      assertThat(GraphPieces.ofDot(DotText.of(graph)))
          .as(DotText.of(graph))
          .isEqualTo(Read.of(graph));
    }
  }

  @Test
  void mermaid_reads_back_as_what_was_written() {
    Random random = new Random(22);
    for (int i = 0; i < ROUNDS; i++) {
      PlaybookGraph graph = graph(random);
      assertThat(GraphPieces.ofMermaid(MermaidText.of(graph)))
          .as(MermaidText.of(graph))
          .isEqualTo(Read.of(graph));
    }
  }

  @Test
  void svg_is_sound_xml_that_holds_every_text_and_nothing_that_runs() throws Exception {
    Random random = new Random(23);
    for (int i = 0; i < ROUNDS / 3; i++) {
      PlaybookGraph graph = graph(random);
      String svg = SvgText.of(graph.title(), graph.description(), Language.NL, List.of(graph));
      GraphPieces.Svg read = GraphPieces.ofSvg(svg);
      assertThat(read.elements())
          .isSubsetOf(
              "svg", "title", "desc", "style", "defs", "marker", "path", "rect", "g", "text",
              "tspan");
      graph.visit(
          node ->
              assertThat(read.words())
                  .contains(String.join("", node.lines(1000)).replace(" ", "")));
      graph
          .edges()
          .forEach(edge -> assertThat(read.words()).contains(edge.label().replace(" ", "")));
      assertThat(read.title()).isEqualTo(graph.title());
      assertThat(read.description()).isEqualTo(graph.description());
    }
  }
}
