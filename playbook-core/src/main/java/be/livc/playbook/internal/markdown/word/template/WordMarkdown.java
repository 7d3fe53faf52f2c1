package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.text.CommonMarkText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a filled text of Word says, as CommonMark: headings, paragraphs, lists, tables and words
 * that stand out. Pictures and what stands in heads, feet and notes are Word's alone.
 */
final class WordMarkdown {
  private final WordStyles styles;
  private final Map<String, String> links;
  private final StringBuilder text = new StringBuilder();
  private final int below;
  private String list = "";
  private int depth;
  private boolean other;

  private WordMarkdown(WordStyles styles, Map<String, String> links, boolean titled) {
    this.styles = styles;
    this.links = links;
    this.below = titled ? 1 : 0;
  }

  static String of(XmlElement document, WordStyles styles, Map<String, String> links) {
    boolean[] titled = {false};
    document.visit(
        it -> {
          Integer level = it.is("w:pStyle") ? styles.levels().get(it.attribute("w:val")) : null;
          titled[0] |= level != null && level == 0;
        });
    WordMarkdown markdown = new WordMarkdown(styles, links, titled[0]);
    markdown.blocks(document);
    return markdown.text.toString().strip() + "\n";
  }

  private void blocks(XmlElement container) {
    for (XmlElement element : container.elements()) {
      switch (element.name()) {
        case "w:p" -> paragraph(element);
        case "w:tbl" -> table(element);
        default -> blocks(element);
      }
    }
  }

  private void paragraph(XmlElement paragraph) {
    XmlElement properties = paragraph.child("w:pPr").orElseGet(() -> new XmlElement("w:pPr"));
    String style = properties.value("w:pStyle");
    String words = words(paragraph).strip();
    if (styles.contents().contains(style)) {
      return;
    }
    Integer level = styles.levels().get(style);
    XmlElement numbering = properties.child("w:numPr").orElse(null);
    String number =
        numbering == null ? styles.lists().getOrDefault(style, "") : numbering.value("w:numId");
    if (words.isEmpty()) {
      boxes(paragraph);
    } else if (level != null) {
      block("#".repeat(Math.min(6, level + below)) + " " + words.replace("\\\n", " "));
    } else if (!number.isEmpty() && !number.equals("0")) {
      item(number, numbering == null ? "" : numbering.value("w:ilvl"), words);
      boxes(paragraph);
    } else {
      block(words);
      boxes(paragraph);
    }
    paragraph.visit(
        it -> {
          if (it.is("w:br") && it.attribute("w:type").equals("page")) {
            block("***");
          }
        });
  }

  private void block(String markdown) {
    list = "";
    text.append("\n\n").append(markdown);
  }

  /**
   * Items of one list follow each other; another list begins with another sign. None stands more
   * than a step deeper than the one before: CommonMark would take it for code.
   */
  private void item(String number, String level, String words) {
    int wanted = level.isEmpty() ? 0 : Integer.parseInt(level);
    boolean bullet = styles.bullets().getOrDefault(number + "/" + wanted, false);
    depth = list.isEmpty() ? 0 : Math.min(wanted, depth + 1);
    if (!list.equals(number)) {
      other = !list.isEmpty() && !other;
      text.append('\n');
    }
    list = number;
    String sign = bullet ? other ? "* " : "- " : other ? "1) " : "1. ";
    text.append('\n').append("   ".repeat(depth)).append(sign).append(words.replace("\\\n", " "));
  }

  /** What stands in the text boxes of a paragraph comes behind it. */
  private void boxes(XmlElement paragraph) {
    paragraph.visit(
        it -> {
          if (it.is("w:txbxContent")) {
            blocks(it);
          }
        });
  }

  private void table(XmlElement table) {
    List<List<String>> rows = new ArrayList<>();
    int columns = 0;
    for (XmlElement row : all("w:tr", table)) {
      List<String> before = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      List<String> cells = cells(row, before);
      rows.add(cells);
      columns = Math.max(columns, cells.size());
    }
    if (columns == 1) {
      all("w:tr", table).forEach(row -> all("w:tc", row).forEach(this::blocks));
      return;
    }
    list = "";
    text.append('\n');
    for (int i = 0; i < rows.size(); i++) {
      text.append("\n| ").append(String.join(" | ", rows.get(i))).append(" |");
      if (i == 0) {
        text.append('\n').append("|---".repeat(columns)).append('|');
      }
    }
  }

  /** The rows of a table, or the cells of a row; what a control holds stands there too. */
  private static List<XmlElement> all(String name, XmlElement container) {
    List<XmlElement> all = new ArrayList<>();
    for (XmlElement element : container.elements()) {
      if (element.is(name)) {
        all.add(element);
      } else if (element.name().startsWith("w:sdt")) {
        all.addAll(all(name, element));
      }
    }
    return all;
  }

  private List<String> cells(XmlElement row, List<String> before) {
    List<String> cells = new ArrayList<>();
    for (XmlElement cell : all("w:tc", row)) {
      XmlElement merged = cell.child("w:tcPr").flatMap(it -> it.child("w:vMerge")).orElse(null);
      boolean same = merged != null && !merged.attribute("w:val").equals("restart");
      cells.add(same && cells.size() < before.size() ? before.get(cells.size()) : inCell(cell));
    }
    return cells;
  }

  private String inCell(XmlElement cell) {
    List<String> words = new ArrayList<>();
    cell.visit(
        it -> {
          String one = it.is("w:p") ? words(it).strip().replace("\\\n", " ") : "";
          if (!one.isEmpty()) {
            words.add(one);
          }
        });
    return String.join(" ", words);
  }

  /** The words of one paragraph, without those of text boxes in it. */
  private String words(XmlElement paragraph) {
    WordMarkdownLine line = new WordMarkdownLine();
    line(paragraph, line);
    return line.markdown();
  }

  private void line(XmlElement container, WordMarkdownLine line) {
    for (WordNode child : container.children()) {
      if (child instanceof WordNode.Answer answer) {
        line.answer(answer.markdown(), answer.look());
      } else if (child instanceof XmlElement run && run.is("w:r")) {
        run(run, line);
      } else if (child instanceof XmlElement link && link.is("w:hyperlink")) {
        String target = links.get(link.attribute("r:id"));
        line.open(target);
        line(link, line);
        line.close(target);
      } else if (child instanceof XmlElement element && !element.is("w:pPr")) {
        line(element, line);
      }
    }
  }

  private static void run(XmlElement run, WordMarkdownLine line) {
    @Nullable XmlElement look = run.child("w:rPr").orElse(null);
    for (XmlElement child : run.elements()) {
      boolean breaks =
          (child.is("w:br") && !child.attribute("w:type").equals("page")) || child.is("w:cr");
      if (breaks) {
        line.newLine();
      } else if (child.is("w:t") || child.is("w:tab") || child.is("w:noBreakHyphen")) {
        line.words(WordParagraphs.words(child).replace('\t', ' '), look);
      }
    }
  }

  /** A line in the making is asked for its words by {@link WordMarkdownLine}. */
  static String escaped(String words, boolean first) {
    return first
        ? CommonMarkText.escape(words.stripLeading())
        : CommonMarkText.escape("x" + words).substring(1);
  }
}
