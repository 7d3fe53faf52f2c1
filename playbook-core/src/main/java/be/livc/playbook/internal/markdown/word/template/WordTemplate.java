package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.document.Template;
import be.livc.playbook.document.TemplateConditions;
import be.livc.playbook.document.TemplateReader;
import be.livc.playbook.document.TemplateReads.Kind;
import be.livc.playbook.document.TemplateReads.Read;
import be.livc.playbook.internal.markdown.word.WordParts;
import be.livc.playbook.internal.markdown.word.WordReference;
import be.livc.playbook.resource.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A template as it was written in Word, with the parts that documents are filled from. */
public final class WordTemplate {
  private static final int MOST_MARKS = 5_000;
  private static final Set<String> REMOVED =
      Set.of(
          "mc:Fallback",
          "w:proofErr",
          "w:commentRangeStart",
          "w:commentRangeEnd",
          "w:commentReference",
          "w:lastRenderedPageBreak",
          "w:permStart",
          "w:permEnd",
          "w:dataBinding",
          "w15:dataBinding",
          "w:placeholder");

  private final Result<Template> read;
  private final byte[] bytes;
  private final Map<String, XmlElement> parts;
  private final WordReference reference;
  private final WordStyles styles;
  private final Map<String, String> links;
  private final TemplateConditions conditions;

  private WordTemplate(
      Result<Template> read,
      byte[] bytes,
      Map<String, XmlElement> parts,
      WordReference reference,
      WordStyles styles,
      Map<String, String> links,
      TemplateConditions conditions) {
    this.read = read;
    this.bytes = bytes;
    this.parts = parts;
    this.reference = reference;
    this.styles = styles;
    this.links = links;
    this.conditions = conditions;
  }

  /**
   * Reads a template.
   *
   * @param name as playbooks name it
   * @param shown the name of its file, for findings; ends with {@code .docx}
   * @param bytes its file
   * @param conditions reads what stands behind {@code #when}
   */
  public static WordTemplate read(
      String name, String shown, byte[] bytes, TemplateConditions conditions) {
    WordPackage file;
    try {
      file = WordPackage.of(bytes);
    } catch (WordParts.Unreadable e) {
      Diagnostic finding =
          Diagnostic.about(
              shown, RuleId.TEMPLATE_WORD_FILE, e.getMessage() == null ? "" : e.getMessage());
      return new WordTemplate(
          Result.failed(finding),
          bytes,
          Map.of(),
          WordReference.ours(),
          WordStyles.NONE,
          Map.of(),
          conditions);
    }
    List<Diagnostic> found = new ArrayList<>();
    Map<String, XmlElement> parts = new LinkedHashMap<>();
    for (String part : file.texts()) {
      file.xml(part).ifPresent(root -> parts.put(part, root));
    }
    List<XmlElement> roots = List.copyOf(parts.values());
    roots.forEach(WordTemplate::tidy);
    WordParagraphs text = new WordParagraphs(shown, roots, found);
    WordDangers.look(file, roots, text, found);
    if (text.marks().size() > MOST_MARKS) {
      found.add(Diagnostic.at(text.marks().get(MOST_MARKS).place(), RuleId.TEMPLATE_LIMIT, shown));
    } else {
      roots.forEach(root -> WordStructure.of(root, found));
      WordRowNames.look(roots, found);
    }
    List<Span> head = new ArrayList<>();
    List<Read> reads = new ArrayList<>();
    List<Span> whens = new ArrayList<>();
    text.marks().stream()
        .limit(MOST_MARKS)
        .forEach(mark -> reads(mark, head, reads, whens, conditions));
    String digest = Sha256.of(List.of(bytes)).hex();
    Result<Template> read =
        TemplateReader.word(name, text.file(), head, reads, whens, digest, found);
    return new WordTemplate(
        read,
        bytes,
        parts,
        WordReference.of(file.parts()),
        WordStyles.of(file),
        file.links(),
        conditions);
  }

  private static void tidy(XmlElement element) {
    element
        .children()
        .removeIf(it -> it instanceof XmlElement child && REMOVED.contains(child.name()));
    for (String key : List.of("w14:paraId", "w14:textId", "w:rsidR", "w:rsidRPr", "w:rsidP")) {
      element.without(key);
    }
    element.without("w:rsidRDefault");
    element.without("w:rsidTr");
    element.elements().forEach(WordTemplate::tidy);
  }

  private static void reads(
      WordMark mark,
      List<Span> head,
      List<Read> reads,
      List<Span> whens,
      TemplateConditions conditions) {
    switch (mark.kind()) {
      case HEAD -> {
        int start = mark.place().file().text().indexOf(mark.about(), mark.place().start());
        head.add(new Span(mark.place().file(), start, start + mark.about().length()));
      }
      case WHEN -> {
        whens.add(mark.place());
        reads.addAll(conditions.reads(mark.place()));
      }
      case EACH -> mark.rows().ifPresent(rows -> read(rows.of(), mark, reads));
      case ANSWER -> read(mark.about(), mark, reads);
      case LIST, SAYS ->
          mark.rows()
              .ifPresentOrElse(
                  rows -> read(rows.of(), mark, reads),
                  () -> mark.ids().forEach(id -> read(id, mark, reads)));
      default -> {
        // reads no answer
      }
    }
  }

  private static void read(String id, WordMark mark, List<Read> reads) {
    String name = id.split("\\.", 2)[0];
    if (!id.startsWith("$") && !name.equals("row") && !name.equals("entry")) {
      int start = mark.place().file().text().indexOf(id, mark.place().start());
      Span place = new Span(mark.place().file(), start, start + id.length());
      reads.add(new Read(Kind.ANSWER, id, "", place));
    }
  }

  /** The template as all know it, or what is wrong in it. */
  public Result<Template> read() {
    return read;
  }

  /** Whether it was read from this file. */
  public boolean isOf(byte[] file) {
    return Arrays.equals(bytes, file);
  }

  /** Fills it once: for one document. */
  public WordFilling filling() {
    return new WordFilling(this);
  }

  Map<String, XmlElement> parts() {
    return parts;
  }

  WordReference reference() {
    return reference;
  }

  WordStyles styles() {
    return styles;
  }

  Map<String, String> links() {
    return links;
  }

  TemplateConditions conditions() {
    return conditions;
  }
}
