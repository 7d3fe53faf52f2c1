package be.livc.playbook.explanation;

import be.livc.playbook.diagnostic.Explanation.Example;
import be.livc.playbook.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands around an example, so that a page shows only what matters; CONTRIBUTING says how. A
 * text that starts with {@code - } is the steps of a phase, one that starts with {@code format:} or
 * holds nothing is a whole file, and any other is put behind the keys of a playbook that it lacks.
 */
final class Frame {
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
  private static final Map<String, String> SHARED =
      Map.of(
          "sources.yaml",
              """
              sources:
                wet: { title: Wet, short: Wet, kind: law }
                gids: { title: Gids, short: Gids, kind: guide }
              """,
          "roles.yaml", "roles:\n  burgemeester: burgemeester\n  coordinator: coördinator\n");

  private Frame() {}

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

  /** The files of the playbook of an example, its own first. */
  static List<SourceFile> files(List<Example> examples) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("voorbeeld/" + Example.PLAYBOOK, whole("- tell: Lees dit.\n"));
    SHARED.forEach(files::put);
    for (Example example : examples) {
      String name = example.file();
      boolean playbook = name.endsWith(Example.PLAYBOOK);
      boolean shared = SHARED.containsKey(name) || playbook && name.contains("/");
      files.put(
          shared ? name : "voorbeeld/" + name, playbook ? whole(example.text()) : example.text());
    }
    List<SourceFile> all = new ArrayList<>();
    files.forEach((name, text) -> all.add(new SourceFile(name, text)));
    return all;
  }

  private static String whole(String text) {
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
