package be.livc.playbook.internal.markdown.paper;

import be.livc.playbook.internal.markdown.Markdown;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Paragraphs that are nothing but lines to write on, and what is asked there. */
final class WrittenLines {
  private WrittenLines() {}

  /** How many lines a paragraph has when it is nothing but such lines; else 0. */
  static int count(Node paragraph) {
    int lines = 0;
    boolean drawn = false;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HardLineBreak && drawn) {
        drawn = false;
      } else if (node instanceof Text text && text.getLiteral().matches("_+")) {
        lines += drawn ? 0 : 1;
        drawn = true;
      } else {
        return 0;
      }
    }
    return lines;
  }

  /** The first line of the paragraph before a block; empty when none stands there. */
  static String asked(@Nullable Node block) {
    StringBuilder asked = new StringBuilder();
    if (block != null && block.getPrevious() instanceof Paragraph paragraph) {
      Node node = paragraph.getFirstChild();
      while (node != null && !(node instanceof HardLineBreak)) {
        asked.append(Markdown.text(node));
        node = node.getNext();
      }
    }
    return asked.toString().strip();
  }
}
