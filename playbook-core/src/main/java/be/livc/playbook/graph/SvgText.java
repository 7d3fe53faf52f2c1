package be.livc.playbook.graph;

import be.livc.playbook.graph.Block.Size;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Graphs as one SVG file that fetches nothing and runs nothing, with its texts as text, a title and
 * a description of each picture.
 */
public final class SvgText {
  private static final String STYLE =
      "text{font-family:Arial,Helvetica,'Liberation Sans',sans-serif;fill:#1b1b1b}.weak"
          + " text{fill:#595959}.weak .form{stroke:#767676}"
          + ".form{fill:#fff;stroke:#1b1b1b;stroke-width:1.2}"
          + ".frame{fill:#f7f7f5;stroke:#767676;stroke-width:1}.group .group"
          + " .frame{fill:#efefec}.sometimes{stroke-dasharray:5 4}.strong"
          + " .form{stroke-width:3.5}.QUESTION .form{fill:#e8f0fb}.TASK"
          + " .form{fill:#eaf5ea}.DOCUMENT .form{fill:#fdf6e0}.TEST .form{stroke-dasharray:5"
          + " 4}.WARNING .form{fill:#fdecea}.CONCLUSION .form{fill:#efe8f6}.PLAYBOOK"
          + " .form{fill:#e6f4f4}.way{fill:none;stroke:#1b1b1b;stroke-width:1.2}"
          + ".strong.way{stroke-width:3.5}.halo{fill:#fff;fill-opacity:.85}";

  /** What is wider goes on below, where it can be parted. */
  private static final double WIDEST = 2400;

  /** For one of several phases, so that some stand beside each other. */
  private static final double COLUMN = 900;

  private static final double MARGIN = 20;
  private static final double BETWEEN = 60;
  private static final double HEADING = 36;
  private static final double TITLE = 22;

  private SvgText() {}

  /** A whole playbook for walks from a day on, each of its phases a picture under its title. */
  public static String of(Playbook playbook, LocalDate day, Highlight highlight) {
    List<PlaybookGraph> phases = PlaybookGraph.phases(playbook, day, highlight);
    PlaybookGraph whole =
        phases.size() == 1 ? phases.get(0) : PlaybookGraph.of(playbook, day, highlight);
    return of(PlaybookGraph.title(playbook), whole.description(), playbook.language(), phases);
  }

  /** One picture, such as that of one phase. */
  public static String of(Playbook playbook, PlaybookGraph graph) {
    List<PlaybookGraph> only = List.of(graph);
    return of(PlaybookGraph.title(playbook), graph.description(), playbook.language(), only);
  }

  /**
   * The graphs beside each other and below, each under its title.
   *
   * @param title of the whole
   * @param description the same for who does not see it
   * @param graphs at least one
   */
  static String of(
      String title, String description, Language language, List<PlaybookGraph> graphs) {
    String whole = VisibleSteps.line(title);
    boolean alone = graphs.size() == 1 && graphs.get(0).title().equals(whole);
    double heading = alone ? 0 : HEADING;
    List<SvgColumn> columns = new ArrayList<>();
    double room = graphs.size() == 1 ? WIDEST - 2 * MARGIN : COLUMN;
    graphs.forEach(graph -> columns.add(SvgColumn.of(graph, room)));
    StringBuilder drawn = new StringBuilder();
    Size size = draw(columns, heading, drawn);
    double width = Math.max(size.width(), CharacterWidths.width(whole, TITLE) + 3 * MARGIN);
    double height = size.height();
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"")
        .append(language.code())
        .append("\" aria-labelledby=\"title description\" width=\"")
        .append(number(width))
        .append("\" height=\"")
        .append(number(height))
        .append("\" viewBox=\"0 0 ")
        .append(number(width))
        .append(' ')
        .append(number(height))
        .append("\">\n<title id=\"title\">")
        .append(escaped(whole))
        .append("</title>\n<desc id=\"description\">")
        .append(escaped(VisibleSteps.line(description)))
        .append("</desc>\n<style>")
        .append(STYLE)
        .append("</style>\n<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\"")
        .append(" markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\"")
        .append(" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"#1b1b1b\"/></marker></defs>\n")
        .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    svg.append("<text x=\"").append(number(MARGIN)).append("\" y=\"").append(number(MARGIN + 20));
    svg.append("\" font-size=\"").append(number(TITLE)).append("\" font-weight=\"bold\">");
    svg.append(escaped(whole)).append("</text>\n");
    svg.append(drawn);
    return svg.append("</svg>\n").toString();
  }

  /** One column beside the other, on as many lines as they need. */
  private static Size draw(List<SvgColumn> columns, double heading, StringBuilder svg) {
    double x = MARGIN;
    double y = MARGIN + HEADING;
    double width = 0;
    double bottom = y;
    for (SvgColumn column : columns) {
      Size size = column.size();
      if (x > MARGIN && x + size.width() + MARGIN > WIDEST) {
        x = MARGIN;
        y = bottom + BETWEEN;
      }
      column.draw(svg, x, y, heading);
      width = Math.max(width, x + size.width() + MARGIN);
      bottom = Math.max(bottom, y + heading + size.height());
      x += size.width() + BETWEEN;
    }
    return new Size(width, bottom + MARGIN);
  }

  /** With at most one decimal, and a point whatever the machine is set to. */
  static String number(double value) {
    String written = String.format(Locale.ROOT, "%.1f", value);
    return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
