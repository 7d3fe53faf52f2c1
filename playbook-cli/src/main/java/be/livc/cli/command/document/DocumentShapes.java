package be.livc.cli.command.document;

import be.livc.playbook.document.Blank;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentText;
import be.livc.playbook.text.Words;
import java.util.List;
import java.util.Map;

/** What JSON tells of a document that is listed, made or previewed. */
final class DocumentShapes {
  private DocumentShapes() {}

  /** The names of what is to be filled in. */
  static List<String> blanks(Document document) {
    return document.blanks().stream().map(Blank::name).toList();
  }

  /** All that it still lacks. */
  static Map<String, Object> status(Document document) {
    return DocumentText.status(document.status(), Words.of(document.language()));
  }
}
