package be.livc.playbook.graph;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.antlr.v4.runtime.CharStreams;
import org.graphper.parser.DotParser;
import org.graphper.parser.grammar.DOTLexer;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What stands in pictures, read back from their texts. */
final class GraphPieces {
  private static final Pattern MERMAID_NODE =
      Pattern.compile(
          "^\\s+(\\w+)(\\(\\(|\\(\\[|\\{\\{|\\[\\[|\\[/|\\[\\\\|\\(|\\[|\\{)\"([^\"]*)\".*$");
  private static final Pattern MERMAID_FRAME =
      Pattern.compile("^\\s+subgraph (\\w+)\\[\"([^\"]*)\"]$");
  private static final Pattern MERMAID_EDGE =
      Pattern.compile("^\\s+(\\w+) (?:-->|==>)(?:\\|\"([^\"]*)\"\\|)? (\\w+)$");
  private static final Pattern MERMAID_REST =
      Pattern.compile(
          "flowchart TB|\\s+(end|acc(Title|Descr): \\S.*|classDef [\\w :#,.-]+|class \\w+ \\w+"
              + "|linkStyle [\\d,]+ stroke-width:4px)");

  private GraphPieces() {}

  /**
   * What a picture says, lines of a text joined without blanks.
   *
   * @param nodes texts by id, those of frames too
   * @param edges from, to and label, sorted
   */
  record Read(Map<String, String> nodes, List<String> edges) {
    static Read of(PlaybookGraph graph) {
      Map<String, String> nodes = new TreeMap<>();
      graph.visit(node -> nodes.put(node.id(), bare(String.join("", node.lines(10)))));
      frames(graph.all(), nodes);
      return new Read(
          nodes,
          graph.edges().stream()
              .map(edge -> edge.from() + " " + edge.to() + " " + bare(edge.label()))
              .sorted()
              .toList());
    }

    private static void frames(List<Part> parts, Map<String, String> nodes) {
      for (Part part : parts) {
        if (part instanceof Cluster cluster) {
          nodes.put(cluster.id(), bare(cluster.heading()));
          frames(cluster.parts(), nodes);
        } else if (part instanceof Fork fork) {
          fork.branches().forEach(branch -> frames(branch.parts(), nodes));
        }
      }
    }
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  /** The library says that it is sound, and takes it apart; what escapes mean is Graphviz' own. */
  static Read ofDot(String dot) {
    DotParser.parse(dot);
    List<String> tokens =
        new DOTLexer(CharStreams.fromString(dot))
            .getAllTokens().stream()
                // its own text has lost quotes and backslashes
                .map(
                    token ->
                        dot.substring(
                            dot.offsetByCodePoints(0, token.getStartIndex()),
                            dot.offsetByCodePoints(0, token.getStopIndex() + 1)))
                .toList();
    Map<String, String> nodes = new TreeMap<>();
    List<String> edges = new ArrayList<>();
    for (int i = 0; i + 3 < tokens.size(); i++) {
      String token = tokens.get(i);
      if (token.equals("subgraph")) {
        String id = tokens.get(i + 1).replaceAll("\"|cluster_", "");
        nodes.put(id, dotLabel(tokens, i + 3));
      } else if (tokens.get(i + 1).equals("->")) {
        boolean bare = !tokens.get(i + 3).equals("[");
        String label = bare ? "" : dotLabel(tokens, i + 4);
        edges.add(token + " " + tokens.get(i + 2) + " " + label);
      } else if (token.matches("(step|first|last|test)\\w*")
          && tokens.get(i + 1).equals("[")
          && !tokens.get(i - 1).equals("->")) {
        nodes.put(token, dotLabel(tokens, i + 2));
      }
    }
    edges.sort(null);
    return new Read(nodes, edges);
  }

  private static String dotLabel(List<String> tokens, int at) {
    if (!tokens.get(at).equals("label")) {
      return "";
    }
    String quoted = tokens.get(at + 2);
    String inside = quoted.substring(1, quoted.length() - 1);
    String read =
        Pattern.compile("\\\\(.)")
            .matcher(inside)
            .replaceAll(
                escape ->
                    escape.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(escape.group(1)));
    return bare(read.replace("&amp;", "&"));
  }

  static Read ofMermaid(String mermaid) {
    Map<String, String> nodes = new TreeMap<>();
    List<String> edges = new ArrayList<>();
    for (String line : mermaid.split("\n", -1)) {
      Matcher frame = MERMAID_FRAME.matcher(line);
      Matcher node = MERMAID_NODE.matcher(line);
      Matcher edge = MERMAID_EDGE.matcher(line);
      if (frame.matches()) {
        nodes.put(frame.group(1), mermaidLabel(frame.group(2)));
      } else if (edge.matches()) {
        String label = edge.group(2) == null ? "" : mermaidLabel(edge.group(2));
        edges.add(edge.group(1) + " " + edge.group(3) + " " + label);
      } else if (node.matches()) {
        nodes.put(node.group(1), mermaidLabel(node.group(3)));
      } else if (!line.isEmpty() && !MERMAID_REST.matcher(line).matches()) {
        throw new AssertionError("no line of ours: " + line);
      }
    }
    edges.sort(null);
    return new Read(nodes, edges);
  }

  /** As Mermaid reads a text in quotes: breaks, and characters by number. */
  private static String mermaidLabel(String label) {
    String lines = label.replace("<br/>", "");
    if (lines.matches(".*[<>&`|\"\\\\{}\\[\\]%].*")) {
      throw new AssertionError("not escaped: " + label);
    }
    return bare(
        Pattern.compile("#(\\d+);")
            .matcher(lines)
            .replaceAll(
                number ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(number.group(1))))));
  }

  /** What is in an SVG: kinds of elements, all words without blanks, title and description. */
  record Svg(Set<String> elements, String words, String title, String description) {}

  static Svg ofSvg(String svg) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)))
            .getDocumentElement();
    Set<String> kinds = new LinkedHashSet<>();
    kinds.add(root.getTagName());
    var all = root.getElementsByTagName("*");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      kinds.add(element.getTagName());
      if (element.getTagName().equals("text")) {
        words.append(bare(element.getTextContent())).append('\n');
      }
      for (int j = 0; j < element.getAttributes().getLength(); j++) {
        String name = element.getAttributes().item(j).getNodeName();
        if (name.startsWith("on") || name.contains("href")) {
          throw new AssertionError("something that runs or fetches: " + name);
        }
      }
    }
    return new Svg(
        kinds,
        words.toString(),
        root.getElementsByTagName("title").item(0).getTextContent(),
        root.getElementsByTagName("desc").item(0).getTextContent());
  }
}
