package be.livc.playbook;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistCalendar;
import be.livc.playbook.checklist.ChecklistCsv;
import be.livc.playbook.checklist.ChecklistMarkdown;
import be.livc.playbook.checklist.ChecklistTree;
import be.livc.playbook.checklist.QuestionBooklet;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentConverter;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.document.DocumentNote;
import be.livc.playbook.document.DocumentText;
import be.livc.playbook.document.UnavailableFormatException;
import be.livc.playbook.form.QuestionForm;
import be.livc.playbook.internal.json.JsonTree;
import be.livc.playbook.internal.markdown.InertMarkdown;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.internal.markdown.html.ChecklistHtml;
import be.livc.playbook.internal.markdown.html.DocumentHtml;
import be.livc.playbook.internal.markdown.paper.PaperPage;
import be.livc.playbook.internal.markdown.word.WordFile;
import be.livc.playbook.internal.markdown.word.template.WordFilling;
import be.livc.playbook.internal.pdf.PdfFile;
import be.livc.playbook.internal.pdf.PdfLetters;
import be.livc.playbook.internal.pdf.PdfLibrary;
import be.livc.playbook.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns documents and checklists into files, in the house style of one set of templates.
 *
 * @param style the house style
 */
record DocumentExporter(HouseStyle style) implements DocumentConverter {
  /** How many signs a note names. */
  private static final int MOST_SIGNS = 12;

  @Override
  public byte[] convert(Document document, DocumentFormat format) {
    return switch (format) {
      case MARKDOWN -> bytes(InertMarkdown.of(document.markdown()));
      case HTML -> bytes(DocumentHtml.of(document, style.css(), style.letterhead()));
      case JSON -> bytes(JsonTree.write(tree(document)));
      case DOCX -> WordFile.of(Printable.of(document), style.word());
      case PDF -> pdf(Printable.of(document), false);
      case PDF_FORM -> pdf(Printable.of(document), true);
      case CSV, ICS -> throw new IllegalArgumentException("a document is not a table: " + format);
    };
  }

  /**
   * For one document that was filled in a file of Word: in Word it is that file. What was put
   * together from several documents has no such file.
   *
   * @param others makes all other files
   */
  static DocumentConverter filled(WordFilling filling, DocumentConverter others) {
    return (document, format) ->
        format == DocumentFormat.DOCX && filling.made(document)
            ? filling.file(document)
            : others.convert(document, format);
  }

  /** The document with a note on each thing that our formats would not show to everyone. */
  Document told(Document document) {
    Words words = Words.of(document.language());
    Document known =
        style.letterhead().lacksWords() ? noted(document, words.get("document.logo")) : document;
    String missing =
        PdfLibrary.isPresent() ? PdfLetters.missing(document.title() + document.text()) : "";
    if (missing.isEmpty()) {
      return known;
    }
    return noted(known, words.get("document.letters", spaced(missing)));
  }

  private static Document noted(Document document, String text) {
    return document.withStatus(
        document.status().with(new DocumentNote(DocumentNote.Kind.CHECK, "", text)));
  }

  private static String spaced(String signs) {
    String shown =
        signs
            .codePoints()
            .limit(MOST_SIGNS)
            .mapToObj(Character::toString)
            .collect(Collectors.joining(" "));
    return signs.codePointCount(0, signs.length()) > MOST_SIGNS ? shown + " …" : shown;
  }

  private static Map<String, Object> tree(Document document) {
    Map<String, Object> tree = DocumentText.tree(document);
    tree.put("markdown", InertMarkdown.of(document.markdown()));
    return tree;
  }

  byte[] convert(Checklist checklist, DocumentFormat format) {
    return switch (format) {
      case MARKDOWN -> bytes(InertMarkdown.of(ChecklistMarkdown.of(checklist)));
      case HTML -> bytes(ChecklistHtml.of(checklist, style.css(), style.letterhead()));
      case JSON -> bytes(JsonTree.write(ChecklistTree.of(checklist)));
      case DOCX -> WordFile.of(Printable.of(checklist), style.word());
      case CSV -> bytes(ChecklistCsv.of(checklist));
      case ICS -> bytes(ChecklistCalendar.of(checklist));
      case PDF -> pdf(Printable.of(checklist), false);
      case PDF_FORM -> pdf(Printable.of(checklist), true);
    };
  }

  byte[] convert(QuestionBooklet booklet, DocumentFormat format) {
    return switch (format) {
      case MARKDOWN -> bytes(InertMarkdown.of(booklet.markdown()));
      case HTML -> bytes(DocumentHtml.of(booklet, style.css(), style.letterhead()));
      case DOCX -> WordFile.of(Printable.of(booklet), style.word());
      case PDF -> pdf(Printable.of(booklet), false);
      case PDF_FORM -> pdf(Printable.of(booklet), true);
      case CSV, ICS, JSON ->
          throw new IllegalArgumentException("questions to write on do not come as " + format);
    };
  }

  byte[] convert(QuestionForm form) {
    return WordFile.of(form, style.word());
  }

  private byte[] pdf(Printable sheet, boolean fillable) {
    if (!PdfLibrary.isPresent()) {
      throw new UnavailableFormatException(DocumentFormat.PDF, PdfLibrary.WHAT_TO_ADD);
    }
    String page =
        fillable
            ? PaperPage.fillable(sheet, style.css(), style.letterhead())
            : PaperPage.of(sheet, style.css(), style.letterhead());
    return PdfFile.of(page, sheet.title(), sheet.origin(), sheet.date());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
