package be.livc.playbook.graph;

import static be.livc.playbook.graph.SvgText.number;

import be.livc.playbook.graph.Block.Box;
import be.livc.playbook.graph.Block.Size;

/** The forms of nodes: one for each shape, so that colour carries nothing. */
final class SvgForm {
  private static final double SLANT = 10;

  /** Of a condition, which is pointed. */
  private static final double POINT = 20;

  private static final double FOLD = 12;

  private SvgForm() {}

  /** How large the form has to be around a text. */
  static Size around(Shape shape, Size text, double pad) {
    double width = text.width() + 2 * pad;
    double height = text.height() + 2 * pad;
    return switch (shape) {
      case START, END, CONCLUSION -> new Size(width + height / 2, height);
      case QUESTION, WARNING -> new Size(width + 2 * SLANT, height);
      case TEST -> new Size(width + 2 * POINT, height);
      case PLAYBOOK -> new Size(width + 16, height);
      case DOCUMENT -> new Size(width + FOLD, height);
      case TEXT, TASK -> new Size(width, height);
    };
  }

  static void draw(Shape shape, Box box, String style, StringBuilder svg) {
    double x = box.x();
    double y = box.y();
    double right = x + box.width();
    double down = y + box.height();
    switch (shape) {
      case START, END -> rectangle(box, box.height() / 2, style, svg);
      case TEXT -> rectangle(box, 10, style, svg);
      case TASK -> rectangle(box, 0, style, svg);
      case CONCLUSION -> {
        rectangle(box, box.height() / 2, style, svg);
        Box inner = new Box(x + 4, y + 4, box.width() - 8, box.height() - 8);
        rectangle(inner, inner.height() / 2, style, svg);
      }
      case QUESTION -> pointed(box, SLANT, style, svg);
      case TEST -> pointed(box, POINT, style, svg);
      case WARNING -> path(style, svg, x, y, right, y, right - SLANT, down, x + SLANT, down);
      case DOCUMENT -> {
        path(style, svg, x, y, right - FOLD, y, right, y + FOLD, right, down, x, down);
        path(style, svg, right - FOLD, y, right, y + FOLD, right - FOLD, y + FOLD);
      }
      case PLAYBOOK -> {
        rectangle(box, 0, style, svg);
        path(style, svg, x + 6, y, x + 6, down);
        path(style, svg, right - 6, y, right - 6, down);
      }
    }
  }

  private static void pointed(Box box, double slant, String style, StringBuilder svg) {
    double x = box.x();
    double right = x + box.width();
    double down = box.y() + box.height();
    double middle = box.y() + box.height() / 2;
    double from = x + slant;
    double to = right - slant;
    path(style, svg, from, box.y(), to, box.y(), right, middle, to, down, from, down, x, middle);
  }

  private static void rectangle(Box box, double round, String style, StringBuilder svg) {
    svg.append("<rect class=\"").append(style).append("\" rx=\"").append(number(round));
    svg.append('"').append(SvgColumn.place(box)).append("/>\n");
  }

  private static void path(String style, StringBuilder svg, double... corners) {
    svg.append("<path class=\"").append(style).append("\" d=\"");
    for (int i = 0; i < corners.length; i += 2) {
      svg.append(i == 0 ? 'M' : 'L').append(number(corners[i])).append(' ');
      svg.append(number(corners[i + 1]));
    }
    svg.append("Z\"/>\n");
  }
}
