package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.internal.markdown.Blank;
import be.livc.playbook.internal.markdown.LongWords;
import be.livc.playbook.internal.markdown.Markdown;
import be.livc.playbook.internal.markdown.NotePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** What stands inside paragraphs, as runs of Word. */
public final class WordRuns {
  /** The height of a space that leaves some three centimetres, in half points. */
  private static final String SIGNATURE = "140";

  private final WordXml xml;
  private final WordReference reference;
  private final WordLinks links;
  private final WordBlanks blanks;
  private final Map<String, Integer> notes = new LinkedHashMap<>();
  private final List<Integer> comments = new ArrayList<>();
  private final boolean inNotes;
  private int fields;

  /** How a run looks: bold, slanted, and in a style. */
  private record Look(
      boolean bold, boolean slanted, @Nullable WordStyle style, @Nullable Around around) {
    private static final Look PLAIN = new Look(false, false, null, null);

    Look in(WordStyle next) {
      return new Look(bold, slanted, next, around);
    }
  }

  /** How the words look among which others are put. */
  @FunctionalInterface
  public interface Around {
    /**
     * Writes the properties of a run that is put there.
     *
     * @param style the id of its style; empty where it has none
     * @param frame the border and shade of the style: the names of elements, with attributes
     */
    void write(WordXml xml, String style, Map<String, String[]> frame);
  }

  WordRuns(WordXml xml, WordReference reference, WordLinks links, WordBlanks blanks) {
    this(xml, reference, links, blanks, false);
  }

  private WordRuns(
      WordXml xml, WordReference reference, WordLinks links, WordBlanks blanks, boolean inNotes) {
    this.xml = xml;
    this.reference = reference;
    this.links = links;
    this.blanks = blanks;
    this.inNotes = inNotes;
  }

  /** Runs in the notes of this text; its fields count on, since no two may have one number. */
  WordRuns inNotes(WordXml part, WordLinks itsLinks) {
    WordRuns runs = new WordRuns(part, reference, itsLinks, blanks, true);
    runs.notes.putAll(notes);
    runs.fields = fields;
    return runs;
  }

  /** The labels of the footnotes referred to, in order; the first has number 1. */
  List<String> notes() {
    return new ArrayList<>(notes.keySet());
  }

  /** The numbers of the comments that have a place, in order. */
  List<Integer> comments() {
    return comments;
  }

  /** CommonMark inside a paragraph, among words that look like this. */
  public void inline(String markdown, Around around) {
    Node text = Markdown.parse(markdown);
    for (Node block = text.getFirstChild(); block != null; block = block.getNext()) {
      children(block, new Look(false, false, null, around));
    }
  }

  void children(Node parent) {
    children(parent, Look.PLAIN);
  }

  private void children(Node parent, Look look) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node, look);
    }
  }

  private void node(Node node, Look look) {
    if (node instanceof Text text) {
      run(text.getLiteral(), look);
    } else if (node instanceof SoftLineBreak) {
      run(" ", look);
    } else if (node instanceof HardLineBreak) {
      xml.open("w:r").empty("w:br").close();
    } else if (node instanceof StrongEmphasis) {
      children(node, new Look(true, look.slanted(), look.style(), look.around()));
    } else if (node instanceof Emphasis) {
      children(node, new Look(look.bold(), true, look.style(), look.around()));
    } else if (node instanceof Code code) {
      run(code.getLiteral(), look.in(WordStyle.CODE));
    } else if (node instanceof HtmlInline html) {
      run(html.getLiteral(), look);
    } else if (node instanceof Blank gap) {
      gap(gap, look);
    } else if (node instanceof NotePlace place) {
      comment(place.number());
    } else if (node instanceof Link link) {
      link(link, look);
    } else if (node instanceof FootnoteReference reference) {
      note(reference.getLabel());
    } else {
      children(node, look);
    }
  }

  private void link(Link link, Look look) {
    String id = links.id(link.getDestination());
    if (id == null) {
      children(link, look);
    } else {
      xml.open("w:hyperlink", "r:id", id, "w:history", "1");
      children(link, look.in(WordStyle.LINK));
      xml.close();
    }
  }

  private void gap(Blank gap, Look look) {
    switch (gap.kind()) {
      case TO_FILL_IN -> toFillIn(gap, look);
      case NOT_IN_ORDER -> run(gap.text(), look.in(WordStyle.NOT_IN_ORDER));
      case SIGNATURE -> signature(gap);
    }
  }

  /** Something to fill in is a field: a click selects it, and typing replaces it. */
  private void toFillIn(Blank gap, Look look) {
    field(gap.name(), WordBlanks.cut(gap.name()));
    blanks.properties(xml, gap.name(), gap.text());
    xml.close().open("w:sdtContent");
    run(gap.text(), look.in(WordStyle.BLANK));
    xml.close().close();
  }

  /** Room to sign is a space as high as a signature, in a field that says whose. */
  private void signature(Blank gap) {
    field(gap.name(), "handtekening");
    xml.close().open("w:sdtContent").open("w:r").open("w:rPr");
    xml.empty("w:sz", "w:val", SIGNATURE).close();
    xml.open("w:t", "xml:space", "preserve").text(" ").close().close().close().close();
  }

  private void comment(int number) {
    if (!inNotes) {
      comments.add(number);
      xml.open("w:r").empty("w:commentReference", "w:id", Integer.toString(number)).close();
    }
  }

  /**
   * A box to tick, as a field that Word can tick.
   *
   * @param task what it is ticked for
   */
  void box(boolean ticked, String task) {
    box(ticked, task, "taak");
    xml.open("w:r").empty("w:tab").close();
  }

  /**
   * A box to tick.
   *
   * @param tag by which it is known when the file comes back
   */
  void box(boolean ticked, String task, String tag) {
    field(task, tag);
    xml.open("w14:checkbox")
        .empty("w14:checked", "w14:val", ticked ? "1" : "0")
        .empty("w14:checkedState", "w14:val", "2612", "w14:font", "MS Gothic")
        .empty("w14:uncheckedState", "w14:val", "2610", "w14:font", "MS Gothic")
        .close()
        .close()
        .open("w:sdtContent")
        .open("w:r")
        .open("w:rPr")
        .empty(
            "w:rFonts",
            "w:ascii",
            "MS Gothic",
            "w:eastAsia",
            "MS Gothic",
            "w:hAnsi",
            "MS Gothic",
            "w:hint",
            "eastAsia")
        .close()
        .open("w:t")
        .text(ticked ? "☒" : "☐")
        .close()
        .close()
        .close()
        .close();
  }

  /**
   * A field of a form, which can be filled in and not taken out.
   *
   * @param tag by which it is known when the file comes back
   * @param options of a choice; empty for other forms
   * @param text what it shows until it is filled in
   */
  void field(
      String name,
      String tag,
      be.livc.playbook.document.Blank.Form form,
      List<String> options,
      String text) {
    field(name, tag);
    xml.empty("w:lock", "w:val", "sdtLocked");
    blanks.properties(xml, form, options, text);
    xml.close().open("w:sdtContent");
    run(text, Look.PLAIN.in(WordStyle.BLANK));
    xml.close().close();
  }

  private void field(String name, String tag) {
    xml.open("w:sdt").open("w:sdtPr");
    if (!name.isEmpty()) {
      xml.empty("w:alias", "w:val", WordBlanks.cut(name));
    }
    xml.empty("w:tag", "w:val", tag).empty("w:id", "w:val", Integer.toString(++fields));
  }

  private void note(String label) {
    if (inNotes) {
      run(
          notes.containsKey(label) ? "(" + notes.get(label) + ")" : "",
          Look.PLAIN); // none in a note
      return;
    }
    int number = notes.computeIfAbsent(label, it -> notes.size() + 1);
    xml.open("w:r").open("w:rPr");
    xml.empty("w:rStyle", "w:val", reference.style(WordStyle.FOOTNOTE_SIGN)).close();
    xml.empty("w:footnoteReference", "w:id", Integer.toString(number)).close();
  }

  void run(String text) {
    run(text, Look.PLAIN);
  }

  private void run(String text, Look look) {
    xml.open("w:r");
    WordStyle style = look.style();
    Around around = look.around();
    if (around != null) {
      around.write(
          xml,
          style == null ? "" : reference.style(style),
          style == null ? Map.of() : reference.frame(style));
    } else if (look.bold() || look.slanted() || style != null) {
      xml.open("w:rPr");
      if (style != null) {
        xml.empty("w:rStyle", "w:val", reference.style(style));
      }
      if (look.bold()) {
        xml.empty("w:b");
      }
      if (look.slanted()) {
        xml.empty("w:i");
      }
      if (style != null) {
        reference.frame(style).forEach(xml::empty);
      }
      xml.close();
    }
    words(text);
    xml.close();
  }

  /** Word has a sign of its own for a place where a word may be broken. */
  private void words(String text) {
    int from = 0;
    for (int at = text.indexOf(LongWords.SOFT_HYPHEN);
        at >= 0;
        at = text.indexOf(LongWords.SOFT_HYPHEN, from)) {
      xml.open("w:t", "xml:space", "preserve").text(text.substring(from, at)).close();
      xml.empty("w:softHyphen");
      from = at + 1;
    }
    xml.open("w:t", "xml:space", "preserve").text(text.substring(from)).close();
  }
}
