package be.livc.playbook.graph;

import static be.livc.playbook.graph.FlowLayout.GAP;
import static be.livc.playbook.graph.FlowLayout.way;

import be.livc.playbook.graph.Block.Label;
import be.livc.playbook.graph.Block.Piece;
import be.livc.playbook.graph.Block.Point;
import be.livc.playbook.graph.Block.Size;
import be.livc.playbook.graph.Fork.Branch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places what parts and meets again. A branch that ends stands beside its question where it is the
 * only one, so that endings one after the other read as a list; else branches stand below it on as
 * many lines as they need. A branch without parts goes around on the left. The axis is at x = 0
 * until the end.
 */
final class ForkLayout {
  /** Between a line and what it goes along. */
  private static final double LANE = 14;

  /** Between a question and the line over its branches. */
  private static final double DROP = 14;

  private static final double BESIDE = 26;

  /** For an arrow below a label. */
  private static final double ARROW = 20;

  private final Block question;
  private final double room;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Arm> arms = new ArrayList<>();
  private final double middle;
  private @Nullable Branch around;
  private double left;
  private double right;
  private double top;

  /** A branch and what stands along it. */
  private record Arm(Branch branch, Block block, Size label, boolean alone) {
    double axis() {
      return Math.max(block.axis(), label.width() / 2);
    }

    double width() {
      return axis() + Math.max(block.width() - block.axis(), label.width() / 2);
    }
  }

  private ForkLayout(Fork fork, double room) {
    this.question = FlowLayout.line(List.of(fork.node()), room);
    this.room = room;
    this.middle = question.height() / 2;
    this.left = -question.axis();
    this.right = question.axis();
    for (Branch branch : fork.branches()) {
      if (branch.parts().isEmpty() && around == null) {
        around = branch;
      } else {
        Block block = FlowLayout.line(branch.parts(), room - 4 * LANE);
        boolean alone = branch.parts().size() == 1 && branch.parts().get(0) instanceof Node;
        arms.add(new Arm(branch, block, TextSizes.labelSize(branch.label()), alone));
      }
    }
  }

  static Block of(Fork fork, double room) {
    ForkLayout layout = new ForkLayout(fork, room);
    Branch around = layout.around;
    if (layout.arms.size() == 1 && around != null) {
      Arm only = layout.arms.get(0);
      double wide = layout.question.width() + BESIDE + only.label.width() + only.block.width();
      if (!only.block.goesOn() && wide <= room) {
        return layout.beside(only, around);
      }
    }
    return layout.below();
  }

  private void label(Branch branch, Size size, double x, double y) {
    if (!branch.label().isEmpty()) {
      Point at = new Point(x, y + size.height() / 2);
      pieces.add(new Label(branch.label(), at, branch.emphasis()));
    }
  }

  /** The only branch with parts ends: it stands at the right, and the way on goes down. */
  private Block beside(Arm arm, Branch on) {
    double from = question.axis();
    double x = from + arm.label.width() + BESIDE;
    top = arm.alone ? Math.max(0, arm.block.height() / 2 - middle) : 0;
    pieces.addAll(question.at(-question.axis(), top));
    double level = top + middle;
    Emphasis emphasis = arm.branch.emphasis();
    double y = level + LANE;
    if (arm.alone) {
      y = level - arm.block.height() / 2;
      pieces.add(way(true, emphasis, from, level, x, level));
    } else {
      double down = x + arm.block.axis();
      pieces.add(way(true, emphasis, from, level, down, level, down, y + arm.block.entry()));
    }
    pieces.addAll(arm.block.at(x, y));
    label(arm.branch, arm.label, (from + x) / 2 - 3, level - arm.label.height() / 2);
    right = x + arm.block.width();
    double under = top + question.height();
    Size size = TextSizes.labelSize(on.label());
    double bottom = under + size.height() + 8;
    if (!on.label().isEmpty()) {
      pieces.add(way(false, on.emphasis(), 0, under, 0, bottom));
      label(on, size, 0, under + 5);
    }
    left = Math.min(left, -size.width() / 2);
    return block(Math.max(bottom, y + arm.block.height()), on.label().isEmpty() ? under : bottom);
  }

  private Block below() {
    pieces.addAll(question.at(-question.axis(), 0));
    double bottom = question.height();
    List<List<Arm>> lines = lines();
    boolean goOn = around != null || arms.stream().anyMatch(arm -> arm.block.goesOn());
    if (lines.size() == 1) {
      bottom = line(lines.get(0));
    } else if (lines.size() > 1) {
      bottom = folded(lines);
    }
    if (around != null) {
      bottom = around(around, bottom);
    }
    return block(bottom, goOn ? bottom : question.height());
  }

  private List<List<Arm>> lines() {
    List<List<Arm>> lines = new ArrayList<>();
    double width = 0;
    for (Arm arm : arms) {
      if (lines.isEmpty() || width + arm.width() > room - 4 * LANE) {
        lines.add(new ArrayList<>());
        width = 0;
      }
      lines.get(lines.size() - 1).add(arm);
      width += arm.width() + GAP;
    }
    return lines;
  }

  private static double width(List<Arm> line) {
    return line.stream().mapToDouble(arm -> arm.width() + GAP).sum() - GAP;
  }

  /** All branches on one line below the question; the middle of the line, or its only branch. */
  private double line(List<Arm> line) {
    double x = line.size() == 1 ? -line.get(0).axis() : -width(line) / 2;
    double bus = question.height() + (line.size() == 1 ? 0 : DROP);
    left = Math.min(left, x);
    right = Math.max(right, x + width(line));
    double start = below(bus, line);
    double bottom = bottom(start, line);
    double join = bottom + (line.size() == 1 ? 0 : LANE);
    for (Arm arm : line) {
      double at = x + arm.axis();
      arm(arm, at, start, 0, question.height(), 0, bus, at, bus);
      if (arm.block.goesOn()) {
        pieces.add(way(false, Emphasis.NONE, at, start + arm.block.exit(), at, join, 0, join));
      }
      x += arm.width() + GAP;
    }
    return join;
  }

  /**
   * Branches on several lines: a trunk comes down at the left, and another goes on at the right.
   */
  private double folded(List<List<Arm>> lines) {
    double width = lines.stream().mapToDouble(ForkLayout::width).max().orElse(0);
    left = Math.min(left, -width / 2);
    right = Math.max(right, width / 2);
    double trunk = left - LANE;
    double leaves = right + LANE;
    boolean goOn = arms.stream().anyMatch(arm -> arm.block.goesOn());
    double first = question.height() + DROP;
    double bus = first;
    List<Point> out = new ArrayList<>();
    for (List<Arm> line : lines) {
      double x = -width / 2;
      double start = below(bus, line);
      double join = bottom(start, line) + LANE;
      for (Arm arm : line) {
        double at = x + arm.axis();
        if (bus == first) {
          arm(arm, at, start, 0, question.height(), 0, bus, at, bus);
        } else {
          double under = question.height();
          arm(arm, at, start, 0, under, 0, first, trunk, first, trunk, bus, at, bus);
        }
        if (arm.block.goesOn()) {
          pieces.add(
              way(false, Emphasis.NONE, at, start + arm.block.exit(), at, join, leaves, join));
          out.add(new Point(leaves, join));
        }
        x += arm.width() + GAP;
      }
      bus = join + LANE;
    }
    left = trunk;
    right = goOn ? leaves : right;
    for (Point point : out) {
      pieces.add(way(false, Emphasis.NONE, point.x(), point.y(), leaves, bus, 0, bus));
    }
    return goOn ? bus : bus - 2 * LANE;
  }

  /** How far down branches begin whose labels stand below this line. */
  private static double below(double bus, List<Arm> line) {
    return bus + line.stream().mapToDouble(arm -> arm.label.height()).max().orElse(0) + ARROW;
  }

  private static double bottom(double start, List<Arm> line) {
    return start + line.stream().mapToDouble(arm -> arm.block.height()).max().orElse(0);
  }

  /** A branch at its place, with the way to it through these corners. */
  private void arm(Arm arm, double axis, double start, double... corners) {
    double[] all = new double[corners.length + 2];
    System.arraycopy(corners, 0, all, 0, corners.length);
    all[corners.length] = axis;
    all[corners.length + 1] = start + arm.block.entry();
    boolean arrow = !arm.branch.parts().isEmpty();
    pieces.add(way(arrow, arm.branch.emphasis(), all));
    pieces.addAll(arm.block.at(axis - arm.block.axis(), start));
    label(arm.branch, arm.label, axis, corners[corners.length - 1] + 3);
  }

  /** The way around on the left, from the corner of the question to where all meet again. */
  private double around(Branch branch, double under) {
    Size size = TextSizes.labelSize(branch.label());
    double bottom = Math.max(under, middle + LANE + size.height() + LANE) + LANE;
    if (under > question.height() && arms.stream().anyMatch(arm -> arm.block.goesOn())) {
      pieces.add(way(false, Emphasis.NONE, 0, under, 0, bottom));
    }
    double x = left - LANE - size.width() / 2;
    double corner = -question.axis();
    pieces.add(way(false, branch.emphasis(), corner, middle, x, middle, x, bottom, 0, bottom));
    label(branch, size, x, middle + 8);
    left = x - size.width() / 2;
    return bottom;
  }

  private Block block(double height, double exit) {
    List<Piece> moved = new ArrayList<>();
    pieces.forEach(piece -> moved.add(piece.moved(-left, 0)));
    boolean goesOn = around != null || arms.stream().anyMatch(arm -> arm.block.goesOn());
    return new Block(new Size(right - left, height), -left, top, exit, goesOn, moved);
  }
}
