package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.markdown.word.template.WordMarkValues.RowText;
import be.livc.playbook.internal.markdown.word.template.WordNode.Answer;
import be.livc.playbook.internal.markdown.word.template.WordNode.Mark;
import be.livc.playbook.internal.markdown.word.template.WordNode.Region;
import be.livc.playbook.model.Condition;
import be.livc.playbook.walk.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Copies the parts of a template with answers in the place of marks. A paragraph of which nothing
 * is left falls away.
 */
final class WordFiller {
  private static final int MOST = 400_000;

  /** What says in what shape something stands there. */
  private static final Set<String> SHAPES = Set.of("w:p", "w:tbl", "w:tc", "w:txbxContent");

  private final WordMarkValues values;
  private final Map<Span, Condition> conditions;
  private final WordIds ids = new WordIds();
  private int written;

  /** The innermost shape that is being filled. */
  private String inside = "";

  /** A document that would grow too large. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient @Nullable Span place;

    Spent(@Nullable Span place) {
      super("too large", null, false, false);
      this.place = place;
    }
  }

  WordFiller(WordMarkValues values, Map<Span, Condition> conditions) {
    this.values = values;
    this.conditions = conditions;
  }

  /** A part, filled. */
  XmlElement part(XmlElement root) {
    XmlElement filled = copy(root, null, null);
    ids.settle(filled);
    return filled;
  }

  private XmlElement copy(XmlElement element, @Nullable RowText row, @Nullable Span region) {
    if (++written > MOST) {
      throw new Spent(region);
    }
    XmlElement copy = element.bare();
    String around = inside;
    inside = SHAPES.contains(element.name()) ? element.name() : around;
    copy.children().addAll(fill(element.children(), row, region));
    inside = around;
    if (element.is("w:tc") && needsEnd(copy)) {
      copy.with(new XmlElement("w:p"));
    }
    return copy;
  }

  /** A cell ends with a paragraph. */
  private static boolean needsEnd(XmlElement cell) {
    List<XmlElement> held = cell.elements();
    return held.isEmpty() || !held.get(held.size() - 1).is("w:p");
  }

  private List<WordNode> fill(List<WordNode> nodes, @Nullable RowText row, @Nullable Span region) {
    List<WordNode> filled = new ArrayList<>();
    for (WordNode node : nodes) {
      if (node instanceof XmlElement paragraph && paragraph.is("w:p")) {
        paragraph(paragraph, row, region, filled);
      } else if (node instanceof XmlElement element) {
        filled.add(copy(element, row, region));
      } else if (node instanceof Mark mark) {
        filled.add(new Answer(inline(values.of(mark.mark(), row)), mark.look()));
      } else if (node instanceof Region inner) {
        filled.addAll(region(inner, row));
      } else {
        filled.add(node);
      }
    }
    return notesSettled(filled);
  }

  private static String inline(String answer) {
    return answer.replaceAll("\\s*\n\\s*", " ");
  }

  /** A paragraph, or as many as an answer has that stands in it alone; none where none is left. */
  private void paragraph(
      XmlElement paragraph, @Nullable RowText row, @Nullable Span region, List<WordNode> filled) {
    Mark alone = alone(paragraph);
    if (alone != null) {
      String answer = values.of(alone.mark(), row).strip();
      for (String block : answer.split("\n\\s*\n", -1)) {
        XmlElement one = head(paragraph);
        one.with(new Answer(block.strip().replaceAll("\\s*\n\\s*", "\\\\\n"), alone.look()));
        filled.add(one);
      }
      return;
    }
    boolean marked =
        paragraph.children().stream().anyMatch(it -> it instanceof Mark || it instanceof Region);
    XmlElement copy = copy(paragraph, row, region);
    if (!marked || !WordVisible.nothing(copy) || holdsNotes(copy)) {
      filled.add(copy);
    }
  }

  private static XmlElement head(XmlElement paragraph) {
    XmlElement head = paragraph.bare();
    paragraph.child("w:pPr").ifPresent(head::with);
    return head;
  }

  /** The answer that is all a paragraph holds. */
  private static @Nullable Mark alone(XmlElement paragraph) {
    Mark alone = null;
    for (WordNode child : paragraph.children()) {
      if (child instanceof Mark mark && mark.mark().kind() == WordMark.Kind.ANSWER) {
        if (alone != null) {
          return null;
        }
        alone = mark;
      } else if (!(child instanceof XmlElement element && element.is("w:pPr"))
          && !WordVisible.nothing(child)) {
        return null;
      }
    }
    return alone;
  }

  private static boolean holdsNotes(XmlElement paragraph) {
    return paragraph.children().stream()
        .anyMatch(it -> it instanceof Answer answer && !answer.markdown().isBlank());
  }

  /** Notes that have a paragraph to themselves go to the end of the one before, else behind it. */
  private static List<WordNode> notesSettled(List<WordNode> nodes) {
    List<WordNode> settled = new ArrayList<>();
    List<WordNode> waiting = new ArrayList<>();
    XmlElement last = null;
    for (WordNode node : nodes) {
      if (node instanceof XmlElement paragraph && paragraph.is("w:p")) {
        if (WordVisible.nothing(paragraph) && holdsNotes(paragraph)) {
          List<WordNode> notes =
              paragraph.children().stream().filter(it -> it instanceof Answer).toList();
          (last == null ? waiting : last.children()).addAll(notes);
          continue;
        }
        paragraph.children().addAll(waiting);
        waiting.clear();
        last = paragraph;
      }
      settled.add(node);
    }
    return settled;
  }

  private List<WordNode> region(Region region, @Nullable RowText row) {
    WordMark open = region.open();
    if (open.kind() == WordMark.Kind.EACH) {
      List<WordNode> all = new ArrayList<>();
      boolean first = true;
      for (RowText one : values.rows(open)) {
        List<WordNode> copies = fill(region.body(), one, open.place());
        if (!first) {
          ids.again(copies);
        }
        all.addAll(copies);
        first = false;
      }
      return all;
    }
    Condition condition = conditions.getOrDefault(open.place(), Condition.always());
    Truth truth = values.material().truth(condition);
    if (truth == Truth.UNKNOWN) {
      return open(region, values.material().open(condition));
    }
    return fill(truth == Truth.YES ? region.body() : region.otherwise(), row, open.place());
  }

  /** What is not known yet is a blank: the words that would say it are on neither side. */
  private List<WordNode> open(Region region, String blanks) {
    if (blanks.isEmpty()) {
      return List.of();
    }
    Answer answer = new Answer(blanks, null);
    return switch (inside) {
      case "w:p" -> List.of(answer);
      case "w:tbl" -> {
        XmlElement row = row(region.body().isEmpty() ? region.otherwise() : region.body());
        yield row == null ? List.of() : List.of(open(row, answer));
      }
      default -> List.of(new XmlElement("w:p").with(answer));
    };
  }

  private static XmlElement open(XmlElement row, Answer answer) {
    XmlElement copy = row.bare();
    boolean first = true;
    for (XmlElement child : row.elements()) {
      if (child.is("w:tc")) {
        XmlElement cell = child.bare();
        child.child("w:tcPr").ifPresent(cell::with);
        XmlElement paragraph = new XmlElement("w:p");
        copy.with(cell.with(first ? paragraph.with(answer) : paragraph));
        first = false;
      } else {
        copy.with(child);
      }
    }
    return copy;
  }

  private static @Nullable XmlElement row(List<WordNode> nodes) {
    for (WordNode node : nodes) {
      if (node instanceof XmlElement element && element.is("w:tr")) {
        return element;
      }
    }
    return null;
  }
}
