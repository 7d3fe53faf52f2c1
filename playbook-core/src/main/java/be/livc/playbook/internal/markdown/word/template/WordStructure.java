package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.markdown.word.template.WordNode.Mark;
import be.livc.playbook.internal.markdown.word.template.WordNode.Region;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which mark closes which, and makes regions of what stands between: words in a paragraph,
 * paragraphs and tables, or rows of a table.
 */
final class WordStructure {
  private static final int DEEPEST = 30;
  private static final Set<String> HOLDS_BLOCKS =
      Set.of(
          "w:body",
          "w:tc",
          "w:sdtContent",
          "w:txbxContent",
          "w:hdr",
          "w:ftr",
          "w:footnote",
          "w:endnote");

  private final List<Diagnostic> found;

  private WordStructure(List<Diagnostic> found) {
    this.found = found;
  }

  /** Makes the regions in a part. */
  static void of(XmlElement part, List<Diagnostic> found) {
    WordStructure structure = new WordStructure(found);
    structure.inside(part);
  }

  /** What an element holds, looked through from the inside out. */
  private void inside(XmlElement element) {
    if (HOLDS_BLOCKS.contains(element.name())) {
      blocks(element).forEach(it -> stray(it.mark()));
    } else if (element.is("w:p")) {
      paragraph(element).forEach(it -> stray(it.mark()));
    } else if (element.is("w:tbl")) {
      rows(element);
    } else {
      element.elements().forEach(this::inside);
    }
  }

  /** The blocks of a container; gives the marks that found no partner in it. */
  private List<Mark> blocks(XmlElement container) {
    boolean cell = container.is("w:tc");
    List<WordNode> nodes = new ArrayList<>();
    List<Mark> left = new ArrayList<>();
    XmlElement emptied = null;
    for (WordNode child : List.copyOf(container.children())) {
      if (child instanceof XmlElement paragraph && paragraph.is("w:p")) {
        List<Mark> open = paragraph(paragraph);
        paragraph.children().removeAll(open);
        if (!open.isEmpty() && WordVisible.nothing(paragraph)) {
          emptied = paragraph;
          nodes.addAll(open);
          continue;
        } else if (cell) {
          left.addAll(open);
        } else {
          open.forEach(it -> misplaced(it.mark()));
        }
      } else if (child instanceof XmlElement other) {
        inside(other);
      }
      nodes.add(child);
    }
    container.children().clear();
    boolean empty = true;
    for (WordNode node : paired(nodes)) {
      if (node instanceof Mark mark) {
        left.add(mark);
      } else {
        container.with(node);
        empty &= node instanceof XmlElement element && element.is("w:tcPr");
      }
    }
    if (empty && emptied != null) {
      container.with(emptied); // a cell of which the marks go to its row
    }
    left.sort((one, other) -> one.mark().place().compareTo(other.mark().place()));
    return left;
  }

  /** The words of a paragraph; gives the marks of blocks that found no partner in it. */
  private List<Mark> paragraph(XmlElement paragraph) {
    List<Mark> left = new ArrayList<>();
    List<WordNode> nodes = new ArrayList<>();
    for (WordNode child : paragraph.children()) {
      if (child instanceof XmlElement inner && inner.is("w:r")) {
        inner.elements().forEach(this::inside);
      } else if (child instanceof XmlElement inner && !inner.is("w:pPr")) {
        paragraph(inner).forEach(it -> misplaced(it.mark()));
        inner.children().removeIf(it -> it instanceof Mark mark && mark.mark().isBlock());
      }
      nodes.add(child);
    }
    List<WordNode> paired = paired(nodes);
    paragraph.children().clear();
    for (WordNode node : paired) {
      paragraph.with(node);
      if (node instanceof Mark mark && mark.mark().isBlock()) {
        left.add(mark);
      }
    }
    return left;
  }

  /** The rows of a table. */
  private void rows(XmlElement table) {
    List<WordNode> nodes = new ArrayList<>();
    for (WordNode child : List.copyOf(table.children())) {
      if (child instanceof XmlElement row && row.is("w:tr")) {
        List<Mark> left = new ArrayList<>();
        for (XmlElement cell : row.elements()) {
          if (cell.is("w:tc")) {
            left.addAll(blocks(cell));
          } else {
            inside(cell);
          }
        }
        around(row, left, nodes);
      } else {
        if (child instanceof XmlElement other) {
          inside(other);
        }
        nodes.add(child);
      }
    }
    table.children().clear();
    for (WordNode node : paired(nodes)) {
      if (node instanceof Mark mark) {
        stray(mark.mark());
      } else {
        table.with(node);
      }
    }
  }

  /** A row with the marks that open before it and close behind it; without it, if it is empty. */
  private void around(XmlElement row, List<Mark> left, List<WordNode> nodes) {
    Region only = onlyRegion(row);
    if (left.isEmpty() && only != null) {
      nodes.add(lifted(row, only));
      return;
    } else if (!left.isEmpty() && WordVisible.nothing(row)) {
      nodes.addAll(left);
      return;
    }
    List<Mark> behind = new ArrayList<>();
    for (Mark mark : left) {
      if (mark.mark().opens()) {
        nodes.add(mark);
      } else if (mark.mark().closes()) {
        behind.add(mark);
      } else {
        misplaced(mark.mark());
      }
    }
    nodes.add(row);
    nodes.addAll(behind);
  }

  /** What the only cell of a row repeats, where that is all it holds. */
  private static @Nullable Region onlyRegion(XmlElement row) {
    List<XmlElement> cells = row.elements().stream().filter(it -> it.is("w:tc")).toList();
    List<XmlElement> paragraphs =
        cells.size() == 1
            ? cells.get(0).elements().stream().filter(it -> it.is("w:p")).toList()
            : List.of();
    if (paragraphs.size() != 1) {
      return null;
    }
    List<WordNode> held =
        paragraphs.get(0).children().stream()
            .filter(it -> !(it instanceof XmlElement element && element.is("w:pPr")))
            .toList();
    return held.size() == 1
            && held.get(0) instanceof Region region
            && region.open().kind() == WordMark.Kind.EACH
        ? region
        : null;
  }

  private static Region lifted(XmlElement row, Region only) {
    for (XmlElement cell : row.elements()) {
      for (XmlElement paragraph : cell.elements()) {
        int at = paragraph.children().indexOf(only);
        if (at >= 0) {
          paragraph.children().remove(at);
          paragraph.children().addAll(at, only.body());
        }
      }
    }
    return new Region(only.open(), List.of(row), List.of());
  }

  private static final class Frame {
    final Mark open;
    final List<WordNode> body = new ArrayList<>();
    @Nullable List<WordNode> otherwise;

    Frame(Mark open) {
      this.open = open;
    }

    List<WordNode> current() {
      List<WordNode> other = otherwise;
      return other == null ? body : other;
    }
  }

  /** The nodes with regions in them; marks without a partner stay where they were. */
  private List<WordNode> paired(List<WordNode> nodes) {
    List<WordNode> all = new ArrayList<>();
    Deque<Frame> open = new ArrayDeque<>();
    for (WordNode node : nodes) {
      Frame top = open.peek();
      List<WordNode> current = top == null ? all : top.current();
      Mark mark = node instanceof Mark one ? one : null;
      if (mark != null && mark.mark().opens() && open.size() < DEEPEST) {
        open.push(new Frame(mark));
      } else if (mark != null && top != null && closes(top, mark)) {
        open.pop();
        List<WordNode> otherwise = top.otherwise;
        Region region =
            new Region(top.open.mark(), top.body, otherwise == null ? List.of() : otherwise);
        check(region);
        Frame around = open.peek();
        (around == null ? all : around.current()).add(region);
      } else if (mark != null
          && mark.mark().kind() == WordMark.Kind.ELSE
          && top != null
          && top.open.mark().kind() == WordMark.Kind.WHEN
          && top.otherwise == null) {
        top.otherwise = new ArrayList<>();
      } else {
        current.add(node);
      }
    }
    while (!open.isEmpty()) {
      Frame unclosed = open.pop();
      Frame around = open.peek();
      List<WordNode> outer = around == null ? all : around.current();
      outer.add(unclosed.open);
      outer.addAll(unclosed.body);
      if (unclosed.otherwise != null) {
        outer.addAll(unclosed.otherwise);
      }
    }
    return all;
  }

  private static boolean closes(Frame top, Mark mark) {
    boolean when = top.open.mark().kind() == WordMark.Kind.WHEN;
    return mark.mark().kind() == (when ? WordMark.Kind.END_WHEN : WordMark.Kind.END_EACH);
  }

  /** What can't come and go, and the marks in it that nothing belongs to. */
  private void check(Region region) {
    if (!isWhole(region.body()) || !isWhole(region.otherwise())) {
      misplaced(region.open());
    }
    region.body().forEach(this::alone);
    region.otherwise().forEach(this::alone);
  }

  private void alone(WordNode node) {
    if (node instanceof Mark mark) {
      stray(mark.mark());
    }
  }

  /** A section or one half of a field can't come and go with what stands around it. */
  private static boolean isWhole(List<WordNode> nodes) {
    int[] fields = {0};
    boolean[] section = {false};
    for (WordNode node : nodes) {
      if (node instanceof XmlElement element) {
        element.visit(
            it -> {
              section[0] |= it.is("w:sectPr");
              String sort = it.is("w:fldChar") ? it.attribute("w:fldCharType") : "";
              fields[0] += sort.equals("begin") ? 1 : sort.equals("end") ? -1 : 0;
            });
      }
    }
    return !section[0] && fields[0] == 0;
  }

  private void stray(WordMark mark) {
    if (mark.opens()) {
      found.add(Diagnostic.at(mark.place(), RuleId.TEMPLATE_UNCLOSED, mark.written()));
    } else if (mark.isBlock()) {
      String before = mark.kind() == WordMark.Kind.END_EACH ? "{#each …}" : "{#when …}";
      found.add(Diagnostic.at(mark.place(), RuleId.TEMPLATE_STRAY_CLOSE, mark.written(), before));
    }
  }

  private void misplaced(WordMark mark) {
    found.add(Diagnostic.at(mark.place(), RuleId.TEMPLATE_WORD_MARK, mark.written()));
  }
}
