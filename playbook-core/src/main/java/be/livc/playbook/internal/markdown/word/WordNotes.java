package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.internal.markdown.Markdown;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The footnotes of a document: a part of its own, with its own links. */
final class WordNotes {
  private final WordXml xml = new WordXml();
  private final WordReference reference;
  private final WordRuns runs;
  private boolean signed;

  private WordNotes(WordReference reference, WordLinks links, WordRuns body) {
    this.reference = reference;
    this.runs = body.inNotes(xml, links);
  }

  /**
   * The part.
   *
   * @param body the runs that referred to the notes, all written
   * @param links gets those of the notes
   */
  static byte[] part(Node text, WordReference reference, WordLinks links, WordRuns body) {
    return new WordNotes(reference, links, body).part(Markdown.notes(text), body.notes());
  }

  private byte[] part(DefinitionMap<FootnoteDefinition> definitions, List<String> labels) {
    xml.open("w:footnotes", "xmlns:w", WordXml.MAIN, "xmlns:r", WordXml.RELATIONS);
    separator("-1", "separator");
    separator("0", "continuationSeparator");
    for (int i = 0; i < labels.size(); i++) {
      xml.open("w:footnote", "w:id", Integer.toString(i + 1));
      signed = false;
      blocks(definitions.get(labels.get(i)));
      if (!signed) {
        paragraph(() -> {});
      }
      xml.close();
    }
    xml.close();
    return xml.bytes();
  }

  private void separator(String id, String sort) {
    xml.open("w:footnote", "w:type", sort, "w:id", id).open("w:p").open("w:r");
    xml.empty("w:" + sort).close().close().close();
  }

  private void blocks(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph) {
        paragraph(() -> runs.children(paragraph));
      } else if (node instanceof FencedCodeBlock code) {
        paragraph(() -> runs.run(code.getLiteral().strip()));
      } else if (node instanceof IndentedCodeBlock code) {
        paragraph(() -> runs.run(code.getLiteral().strip()));
      } else {
        blocks(node);
      }
    }
  }

  private void paragraph(Runnable content) {
    xml.open("w:p").open("w:pPr");
    xml.empty("w:pStyle", "w:val", reference.style(WordStyle.FOOTNOTE_TEXT)).close();
    if (!signed) {
      xml.open("w:r").open("w:rPr");
      xml.empty("w:rStyle", "w:val", reference.style(WordStyle.FOOTNOTE_SIGN)).close();
      xml.empty("w:footnoteRef").close();
      runs.run(" ");
      signed = true;
    }
    content.run();
    xml.close();
  }
}
