package be.livc.templates;

import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.document.TemplateScope;
import be.livc.playbook.internal.yaml.PlaybookConditions;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What documents say, with the condition under which it may stand there, as editors list it. */
final class Statements {
  private static final Path FILE = Path.of("src", "test", "resources", "uitspraken.txt");
  private static final String ARROW = " => ";
  private static final String ALWAYS = "altijd";

  /**
   * One line of the list.
   *
   * @param template the template or partial under whose name it stands
   * @param words a piece of a sentence
   * @param condition when it may stand there
   */
  record Statement(String template, String words, String condition, int line) {
    boolean isBound() {
      return !condition.equals(ALWAYS);
    }

    Pattern pattern() {
      StringBuilder pattern = new StringBuilder();
      for (String part : words.split("…", -1)) {
        pattern.append(pattern.isEmpty() ? "" : "[^;|]{0,200}?").append(Pattern.quote(part));
      }
      return Pattern.compile(pattern.toString());
    }

    /** Read for a playbook, as conditions of playbooks are. */
    Condition in(Playbook playbook) {
      String text = "{#when " + condition + "}";
      Span place = new Span(new SourceFile(FILE + ":" + line, text), 0, text.length());
      TemplateScope names = new TemplateScope("", Set.of(), Set.of());
      Result<List<Condition>> read = new PlaybookConditions().read(List.of(place), playbook, names);
      return read.orElseThrow().get(0);
    }
  }

  private Statements() {}

  static List<Statement> read() {
    List<Statement> all = new ArrayList<>();
    String template = "";
    int number = 0;
    try {
      for (String line : Files.readAllLines(FILE)) {
        number++;
        int arrow = line.indexOf(ARROW);
        if (line.startsWith("## ")) {
          template = line.substring(3).strip();
        } else if (arrow > 0) {
          all.add(
              new Statement(
                  template,
                  line.substring(0, arrow).strip(),
                  line.substring(arrow + ARROW.length()).strip(),
                  number));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          throw new IllegalStateException(FILE + ":" + number + " has no " + ARROW);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
