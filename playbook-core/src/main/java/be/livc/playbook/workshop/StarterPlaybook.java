package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.resource.Resources;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A small playbook to start from, in Dutch: a question with a task, a document, a conclusion and a
 * source, each an example that says so. It is a draft without a finding, and its scenarios walk all
 * of it.
 *
 * @param id of the playbook, the name of its folder too
 * @param files what goes into its folder: path with {@code /} to text, the playbook first
 * @param template the file name of the template of its document
 * @param templateText what goes into that file
 */
public record StarterPlaybook(
    String id, Map<String, String> files, String template, String templateText) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
  private static final int LONGEST = 60;
  private static final Set<Integer> UNSEEN =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.SURROGATE,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR,
          (int) Character.UNASSIGNED);

  /** Keeps a copy. */
  public StarterPlaybook {
    files = Ordered.map(files);
  }

  /** Whether a playbook may have this id: small letters, digits, and single dashes between. */
  public static boolean isId(String id) {
    return id.length() <= LONGEST && ID.matcher(id).matches();
  }

  /** Whether a title is one line, without characters that can't be seen. */
  public static boolean isTitle(String title) {
    return title
        .codePoints()
        .noneMatch(c -> UNSEEN.contains(Character.getType(c)) || c == '\uFEFF');
  }

  /**
   * The playbook with this id.
   *
   * @param title what it is called; see {@link #isTitle}
   * @param today the day its example of a source was looked at
   * @throws IllegalArgumentException when no playbook may have this id, or the title is blank
   */
  public static StarterPlaybook of(String id, String title, LocalDate today) {
    if (!isId(id)) {
      throw new IllegalArgumentException("no id of a playbook: " + id);
    } else if (!isTitle(title)) {
      throw new IllegalArgumentException("title is not one line of text");
    } else if (title.isBlank()) {
      throw new IllegalArgumentException("title is blank");
    }
    Map<String, String> files = new LinkedHashMap<>();
    for (String name :
        new String[] {
          "playbook.yaml", "scenarios/datum-ligt-vast.yaml", "scenarios/nog-geen-datum.yaml"
        }) {
      String text =
          text(name)
              .replace("@id@", id)
              .replace("@date@", today.toString())
              .replace("@title@", quoted(title.strip()));
      files.put(name, PlaybookFormatter.format(new SourceFile(name, text)).text());
    }
    return new StarterPlaybook(id, files, id + "-agenda.md.ftl", text("agenda.md.ftl"));
  }

  /**
   * Any text, so that YAML and placeholders read it for what it is; the house form takes away what
   * is too much.
   */
  private static String quoted(String title) {
    String plain = title.replaceAll("\\s+", " ").replace("{", "\\{").replace("<", "\\<");
    return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String text(String name) {
    return Resources.text(StarterPlaybook.class, "starter/" + name);
  }
}
