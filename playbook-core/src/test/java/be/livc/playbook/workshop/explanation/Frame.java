package be.livc.playbook.workshop.explanation;

import be.livc.playbook.diagnostic.Explanation.Example;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands around an example, so that a page shows only what matters; CONTRIBUTING says how. A
 * text that starts with {@code - } is the steps of a phase, one that starts with {@code format:} or
 * holds nothing is a whole file, and any other is put behind the keys of a playbook that it lacks.
 */
final class Frame {
  /** The playbook as it was when it was released. */
  static final String THEN = "toen/playbook.yaml";

  static final String OWN = "voorbeeld/";
  static final String TEMPLATE = ".md.ftl";
  static final String WORD = ".docx";

  /** The last line of an example that stops in the middle. */
  private static final String END = "… en hier stopt het bestand";

  private static final Map<String, String> HEAD = head();
  private static final String PHASE =
      """
      phases:
        - id: fase
          title: Fase
          sources: own-choice
          steps:
      """;
  private static final String STEPS = "steps:\n  - { tell: Lees dit., sources: own-choice }\n";
  private static final Map<String, String> GIVEN = given();

  private Frame() {}

  private static Map<String, String> given() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(OWN + Example.PLAYBOOK, whole("- write: brief\n  id: brief-schrijven\n"));
    files.put(
        "sources.yaml",
        """
        sources:
          wet: { title: Wet, short: Wet, kind: law }
          gids: { title: Gids, short: Gids, kind: guide }
        """);
    files.put("roles.yaml", "roles:\n  burgemeester: burgemeester\n  coordinator: coördinator\n");
    files.put("brief.md.ftl", "---\ntitle: Brief\n---\nBrief.\n");
    return files;
  }

  private static Map<String, String> head() {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("format", "1");
    head.put("id", "voorbeeld");
    head.put("version", "1.0.0");
    head.put("language", "nl");
    head.put("title", "Voorbeeld");
    head.put("status", "draft");
    return head;
  }

  /** The files of an example by name, seen from the folder that holds playbooks. */
  static Map<String, String> files(List<Example> examples) {
    Map<String, String> files = new LinkedHashMap<>(GIVEN);
    if (examples.stream().anyMatch(it -> it.file().endsWith(WORD))) {
      files.remove("brief" + TEMPLATE);
    }
    for (Example written : examples) {
      Example example = new Example(written.file(), Spelled.repeated(written.text()));
      String name = example.file();
      if (name.equals(THEN) || name.equals(Example.COMMAND)) {
        continue;
      } else if (name.contains(Spelled.NUMBER)) {
        Spelled.numbered(example.text())
            .forEach((n, text) -> files.put(OWN + name.replace(Spelled.NUMBER, n), text));
        continue;
      }
      boolean playbook = name.endsWith(Example.PLAYBOOK);
      boolean above =
          files.containsKey(name)
              || name.endsWith(TEMPLATE)
              || name.endsWith(WORD)
              || isAnother(name);
      files.put(above ? name : OWN + name, cut(playbook ? whole(example.text()) : example.text()));
    }
    return files;
  }

  private static String cut(String text) {
    int end = text.indexOf(END);
    return end < 0 ? text : text.substring(0, end).stripTrailing();
  }

  /** Whether the frame gave this file, not the page. */
  static boolean gave(String name, List<Example> examples) {
    return GIVEN.containsKey(name)
        && examples.stream()
            .noneMatch(it -> name.equals(it.file()) || name.equals(OWN + it.file()));
  }

  private static boolean isAnother(String name) {
    return name.endsWith("/" + Example.PLAYBOOK);
  }

  static String whole(String text) {
    String first =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .orElse("format:");
    if (first.startsWith("format:")) {
      return text;
    }
    StringBuilder whole = new StringBuilder();
    boolean steps = first.startsWith("- ");
    HEAD.forEach(
        (key, value) -> {
          if (steps || !has(text, key)) {
            whole.append(key).append(": ").append(value).append('\n');
          }
        });
    if (steps) {
      return whole + PHASE + text.indent(6);
    }
    boolean bare = !has(text, "steps") && !has(text, "phases") && !has(text, "themes");
    return whole + (bare ? STEPS : "") + text;
  }

  private static boolean has(String text, String key) {
    return text.lines().anyMatch(line -> line.startsWith(key + ":"));
  }
}
