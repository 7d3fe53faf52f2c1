package be.livc.playbook.document;

import be.livc.playbook.model.Step;
import be.livc.playbook.resource.Diacritics;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.walk.Item;
import java.util.Locale;

/** What questions, documents and their files are called. */
final class FileNames {
  private static final int LONGEST_FILE = 60;

  private FileNames() {}

  /** The short name of a question, else the question itself. */
  static String of(Step.Ask ask) {
    String name = ask.header().shortName();
    return CommonMarkText.plain(name.isEmpty() ? ask.question().markdown() : name);
  }

  /** A text as it may stand in the name of a file: small letters, digits and hyphens. */
  static String file(String text) {
    String plain =
        Diacritics.removed(text)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.length() > LONGEST_FILE ? plain.substring(0, LONGEST_FILE) : plain;
  }

  /** The name of a file of a document about this entry. */
  static String file(String template, Item item, boolean sensitive) {
    String about = sensitive ? "" : file(item.text());
    return template + "-" + (about.isEmpty() ? file(item.identity()) : about);
  }
}
