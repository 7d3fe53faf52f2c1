package be.livc.cli.words;

import be.livc.cli.console.Texts;
import be.livc.playbook.Templates;
import be.livc.playbook.document.DocumentFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The formats in which files come out, the usual one first. */
public final class FormatNames {
  private static final List<DocumentFormat> NAMED_IN_MENU =
      List.of(DocumentFormat.DOCX, DocumentFormat.PDF, DocumentFormat.CSV, DocumentFormat.ICS);

  private FormatNames() {}

  /** Those of a document, for a person. */
  public static List<DocumentFormat> document() {
    return forPerson(Templates.documentFormats());
  }

  /** Those of a checklist, for a person; one to fill in is named by an option alone. */
  public static List<DocumentFormat> checklist() {
    return forPerson(Templates.checklistFormats()).stream()
        .filter(it -> it != DocumentFormat.PDF_FORM)
        .toList();
  }

  /** Whether files of this format are no text for a screen. */
  public static boolean isBinary(DocumentFormat format) {
    return switch (format) {
      case DOCX, PDF, PDF_FORM -> true;
      case MARKDOWN, HTML, JSON, CSV, ICS -> false;
    };
  }

  private static List<DocumentFormat> forPerson(List<DocumentFormat> formats) {
    return formats.stream().filter(it -> it != DocumentFormat.JSON).toList();
  }

  /** The name of a format, such as {@code Word}. */
  public static String name(DocumentFormat format, Texts texts) {
    return format == DocumentFormat.PDF_FORM
        ? texts.of("format.pdf-form")
        : texts.of("format." + format.extension());
  }

  /** What a file is called: one to fill in stands beside the one to keep, so it is named apart. */
  public static String file(String name, DocumentFormat format, Texts texts) {
    return format == DocumentFormat.PDF_FORM ? texts.of("file.fillable", name) : name;
  }

  /** How files of these formats end, each once. */
  public static List<String> extensions(List<DocumentFormat> formats) {
    return formats.stream().map(DocumentFormat::extension).distinct().toList();
  }

  /** The formats as a prompt offers them: {@code 1 Word, 2 PDF}. */
  public static String numbered(List<DocumentFormat> formats, Texts texts) {
    List<String> numbered = new ArrayList<>();
    for (DocumentFormat format : formats) {
      numbered.add((numbered.size() + 1) + " " + name(format, texts));
    }
    return String.join(", ", numbered);
  }

  /** The formats of a checklist that people ask for most, as a sentence offers them. */
  public static String offered(Texts texts) {
    List<DocumentFormat> there = checklist();
    return texts.or(
        NAMED_IN_MENU.stream().filter(there::contains).map(format -> name(format, texts)).toList());
  }

  /** The format of this extension among those that come out. */
  public static Optional<DocumentFormat> parse(String extension, List<DocumentFormat> formats) {
    return formats.stream().filter(it -> it.extension().equals(extension)).findFirst();
  }
}
