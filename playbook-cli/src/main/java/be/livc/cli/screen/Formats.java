package be.livc.cli.screen;

import be.livc.cli.console.Texts;
import be.livc.playbook.document.DocumentFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The formats in which files come out, the usual one first. */
public final class Formats {
  /** Those of a document, for a person. */
  public static final List<DocumentFormat> DOCUMENT =
      List.of(DocumentFormat.DOCX, DocumentFormat.HTML, DocumentFormat.MARKDOWN);

  /** Those of a checklist, for a person. */
  public static final List<DocumentFormat> CHECKLIST =
      List.of(
          DocumentFormat.DOCX,
          DocumentFormat.HTML,
          DocumentFormat.MARKDOWN,
          DocumentFormat.CSV,
          DocumentFormat.ICS);

  private Formats() {}

  /** The name of a format, such as {@code Word}. */
  public static String name(DocumentFormat format, Texts texts) {
    return texts.of("format." + format.extension());
  }

  /** The formats as a prompt offers them: {@code 1 Word, 2 PDF}. */
  static String numbered(List<DocumentFormat> formats, Texts texts) {
    List<String> numbered = new ArrayList<>();
    for (DocumentFormat format : formats) {
      numbered.add((numbered.size() + 1) + " " + name(format, texts));
    }
    return String.join(", ", numbered);
  }

  /** The formats as a sentence offers them. */
  static String offered(List<DocumentFormat> formats, Texts texts) {
    return texts.or(formats.stream().map(format -> name(format, texts)).toList());
  }

  /** The format of this extension among those that come out. */
  public static Optional<DocumentFormat> parse(String extension, List<DocumentFormat> formats) {
    return formats.stream().filter(it -> it.extension().equals(extension)).findFirst();
  }
}
