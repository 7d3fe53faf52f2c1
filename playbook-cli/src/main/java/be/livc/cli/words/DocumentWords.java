package be.livc.cli.words;

import be.livc.cli.console.Texts;
import be.livc.playbook.document.Blank;
import be.livc.playbook.document.Document;
import java.util.ArrayList;
import java.util.List;

/** What is still to be filled in, in words. */
public final class DocumentWords {
  private DocumentWords() {}

  /** How many places are open, or that it is complete. */
  public static String open(Document document, Texts texts) {
    int open = document.blanks().size();
    return open == 0 ? texts.of("documents.complete") : texts.count("documents.open", open);
  }

  /** Each open place, with why it is open. */
  public static List<String> blanks(Document document, Texts texts) {
    List<String> blanks = new ArrayList<>();
    for (Blank blank : document.blanks()) {
      blanks.add(blank.name() + ": " + texts.of("blank." + blank.why().name()));
    }
    return blanks;
  }
}
