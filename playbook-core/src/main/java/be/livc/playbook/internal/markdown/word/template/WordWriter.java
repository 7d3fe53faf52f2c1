package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.document.NoteMarks;
import be.livc.playbook.internal.markdown.word.WordReference;
import be.livc.playbook.internal.markdown.word.WordRuns;
import be.livc.playbook.internal.markdown.word.WordStyle;
import be.livc.playbook.internal.markdown.word.WordText;
import be.livc.playbook.internal.markdown.word.WordXml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a template that was filled. */
final class WordWriter implements WordText {
  /** What stands behind border and shade among the properties of a run. */
  private static final Set<String> BEHIND_SHADE =
      Set.of(
          "w:fitText",
          "w:vertAlign",
          "w:rtl",
          "w:cs",
          "w:em",
          "w:lang",
          "w:eastAsianLayout",
          "w:specVanish",
          "w:oMath");

  private final Map<String, XmlElement> filled;
  private final WordReference reference;
  private final String confidential;
  private final boolean noted;

  /**
   * @param confidential the word that says so on top; empty where it is not
   * @param noted whether notes become comments
   */
  WordWriter(
      Map<String, XmlElement> filled, WordReference reference, String confidential, boolean noted) {
    this.filled = filled;
    this.reference = reference;
    this.confidential = confidential;
    this.noted = noted;
  }

  @Override
  public List<String> parts() {
    return List.copyOf(filled.keySet());
  }

  @Override
  public void write(String part, WordXml xml, WordRuns runs) {
    XmlElement root = filled.get(part);
    if (root != null) {
      write(root, xml, runs);
    }
  }

  private void write(WordNode node, WordXml xml, WordRuns runs) {
    if (node instanceof XmlElement element) {
      element.open(xml);
      if (element.is("w:body") && !confidential.isEmpty()) {
        top(xml);
      }
      element.children().forEach(child -> write(child, xml, runs));
      xml.close();
    } else if (node instanceof WordNode.Characters words) {
      xml.text(words.text());
    } else if (node instanceof WordNode.Answer answer) {
      runs.inline(
          noted ? answer.markdown() : NoteMarks.removed(answer.markdown()),
          (to, style, frame) -> properties(answer.look(), to, style, frame));
    }
  }

  private void top(WordXml xml) {
    xml.open("w:p").open("w:pPr");
    xml.empty("w:pStyle", "w:val", reference.style(WordStyle.CONFIDENTIAL)).close();
    xml.open("w:r").open("w:t", "xml:space", "preserve").text(confidential);
    xml.close().close().close();
  }

  /** The properties of the words around, with the style of a blank over them. */
  private static void properties(
      @Nullable XmlElement look, WordXml xml, String style, Map<String, String[]> frame) {
    List<XmlElement> own = look == null ? List.of() : look.elements();
    if (own.isEmpty() && style.isEmpty()) {
      return;
    }
    xml.open("w:rPr");
    if (!style.isEmpty()) {
      xml.empty("w:rStyle", "w:val", style);
    }
    boolean framed = frame.isEmpty();
    for (XmlElement property : own) {
      if (!framed && BEHIND_SHADE.contains(property.name())) {
        frame.forEach(xml::empty);
        framed = true;
      }
      boolean covered =
          (!style.isEmpty() && property.is("w:rStyle")) || frame.containsKey(property.name());
      if (!covered) {
        property.write(xml);
      }
    }
    if (!framed) {
      frame.forEach(xml::empty);
    }
    xml.close();
  }
}
