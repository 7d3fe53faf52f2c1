package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.internal.markdown.Markdown;
import be.livc.playbook.internal.markdown.PageBreaks;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Paragraphs, lists and the like, as Word has them. */
final class WordBlocks {
  private final WordXml xml;
  private final WordReference reference;
  private final WordRuns runs;
  private final WordLists lists;
  private final WordTables tables;
  private boolean behindTable;
  private boolean behindList;
  private boolean keeps;

  /** Where blocks stand: how deep in lists, and in which style. */
  private record Place(int level, @Nullable WordStyle style) {}

  WordBlocks(WordXml xml, WordReference reference, WordRuns runs, WordLists lists) {
    this.xml = xml;
    this.reference = reference;
    this.runs = runs;
    this.lists = lists;
    this.tables = new WordTables(xml, reference, runs);
  }

  void children(Node parent) {
    children(parent, new Place(0, null));
  }

  private void children(Node parent, Place place) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, place);
    }
  }

  private void block(Node node, Place place) {
    if (node instanceof Heading heading) {
      behindTable = false;
      behindList = false;
      paragraph(WordStyle.heading(heading.getLevel()), 0, () -> runs.children(node));
    } else if (node instanceof Paragraph) {
      keeps = PageBreaks.withNext(node);
      paragraph(place.style(), place.level(), () -> runs.children(node));
    } else if (node instanceof ListBlock list) {
      list(list, place);
    } else if (node instanceof BlockQuote) {
      children(node, new Place(place.level(), WordStyle.QUOTE));
    } else if (node instanceof TableBlock) {
      separate();
      tables.write(node, PageBreaks.withNext(node));
      behindTable = true;
      behindList = false;
    } else if (node instanceof ThematicBreak rule) {
      rule(rule);
    } else if (node instanceof FencedCodeBlock code) {
      lines(code.getLiteral(), WordStyle.CODE_BLOCK);
    } else if (node instanceof IndentedCodeBlock code) {
      lines(code.getLiteral(), WordStyle.CODE_BLOCK);
    } else if (node instanceof HtmlBlock html) {
      lines(html.getLiteral(), place.style());
    } else if (!(node instanceof FootnoteDefinition) && !(node instanceof TaskListItemMarker)) {
      children(node, place);
    }
  }

  /** A line of stars is a new page; one of hyphens is a line. */
  private void rule(ThematicBreak rule) {
    String literal = rule.getLiteral();
    if (literal != null && literal.startsWith("*")) {
      xml.open("w:p").open("w:r").empty("w:br", "w:type", "page").close().close();
      behindTable = false;
      behindList = false;
    } else {
      paragraph(WordStyle.RULE, 0, () -> {});
    }
  }

  private void lines(String text, @Nullable WordStyle style) {
    for (String line : text.stripTrailing().split("\n", -1)) {
      paragraph(style, 0, () -> runs.run(line));
    }
  }

  private void list(ListBlock list, Place place) {
    int start =
        list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
            ? ordered.getMarkerStartNumber()
            : 1;
    int number = list instanceof OrderedList ? lists.numbered(start) : lists.bullets();
    int count = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      count++;
    }
    int index = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      keeps =
          PageBreaks.withNext(index, count) || (index == count - 1 && PageBreaks.withNext(list));
      item(item, number, place);
      index++;
    }
    behindList = place.level() == 0;
  }

  private void item(Node item, int number, Place place) {
    Place inside = new Place(place.level() + 1, place.style());
    boolean first = true;
    TaskListItemMarker box = null;
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TaskListItemMarker marker) {
        box = marker;
      } else if (first && node instanceof Paragraph) {
        start(node, number, box, place);
        first = false;
      } else {
        if (first) {
          start(null, number, box, place); // or the items behind it would be counted wrong
          first = false;
        }
        block(node, inside);
      }
    }
    if (first) {
      start(null, number, box, place);
    }
  }

  private void start(
      @Nullable Node words, int number, @Nullable TaskListItemMarker box, Place place) {
    WordStyle style = place.style() == null ? WordStyle.LIST : place.style();
    open(style);
    if (box != null) {
      xml.empty("w:keepLines"); // a task and who does it by when stand on one page
    }
    if (box == null) {
      xml.open("w:numPr")
          .empty("w:ilvl", "w:val", Integer.toString(Math.min(8, place.level())))
          .empty("w:numId", "w:val", Integer.toString(number))
          .close();
      spacing();
    } else {
      xml.open("w:tabs").empty("w:tab", "w:val", "left", "w:pos", left(place.level() + 1)).close();
      spacing();
      xml.empty(
          "w:ind",
          "w:left",
          left(place.level() + 1),
          "w:hanging",
          Integer.toString(WordLists.STEP));
    }
    xml.close();
    if (box != null) {
      runs.box(box.isChecked(), words == null ? "" : Markdown.text(words));
    }
    if (words != null) {
      runs.children(words);
    }
    xml.close();
  }

  private static String left(int level) {
    return Integer.toString(WordLists.STEP * level);
  }

  /** A paragraph; {@code level} is how many lists it stands in. */
  void paragraph(@Nullable WordStyle style, int level, Runnable content) {
    open(style == null && level > 0 ? WordStyle.LIST : style);
    spacing();
    if (level > 0) {
      xml.empty("w:ind", "w:left", left(level));
    }
    xml.close();
    content.run();
    xml.close();
  }

  private void open(@Nullable WordStyle style) {
    xml.open("w:p").open("w:pPr");
    if (style != null) {
      xml.empty("w:pStyle", "w:val", reference.style(style));
    }
    if (keeps) {
      xml.empty("w:keepNext");
      keeps = false;
    }
  }

  /** Tables and lists have no room below them of their own. */
  private void spacing() {
    if (behindTable || behindList) {
      xml.empty("w:spacing", "w:before", behindTable ? "200" : "140");
    }
    behindTable = false;
    behindList = false;
  }

  /** Tables that touch would become one, and a page can't end in a table. */
  void separate() {
    if (behindTable) {
      behindTable = false;
      paragraph(WordStyle.CELL, 0, () -> {});
    }
  }
}
