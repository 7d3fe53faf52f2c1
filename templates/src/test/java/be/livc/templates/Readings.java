package be.livc.templates;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.document.DocumentWriter;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Walk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every document that walks ask for, with the walk it was made from. */
final class Readings {
  static final Templates TEMPLATES = Templates.of(List.of(Path.of("").toAbsolutePath()));

  /** Walks drawn for each playbook, before those that are still looked for. */
  private static final int WALKS = 40;

  /** Most walks of a case end early. */
  private static final int MOST_WALKS = 1_200;

  private static final int LEAST_TEXTS = 8;

  private static final List<Reading> ALL = all();

  /**
   * A document as it is read.
   *
   * @param text its words on one line
   */
  record Reading(String template, Walk walk, String text) {}

  private Readings() {}

  /** Those of all playbooks. */
  static List<Reading> of() {
    return ALL;
  }

  private static List<Reading> all() {
    PlaybookLibrary library =
        PlaybookLibrary.of(List.of(Path.of("..", "playbooks").toAbsolutePath()));
    List<Reading> all = new ArrayList<>();
    for (String id :
        List.of(
            "livc-r",
            "livc-r-casus",
            "livc-r-casus-overleg",
            "livc-r-casus-opvolging",
            "livc-r-informatie-delen")) {
      read(library.load(id).orElseThrow(), all);
    }
    return all;
  }

  private static void read(Playbook playbook, List<Reading> all) {
    Map<String, Set<String>> texts = new LinkedHashMap<>();
    playbook.visit(
        step -> {
          if (step instanceof Step.Write write) {
            texts.put(write.template(), new LinkedHashSet<>());
          }
        });
    for (int seed = 1; seed <= WALKS || (seed <= MOST_WALKS && lacks(texts)); seed++) {
      Walk walk = RandomWalk.of(playbook, seed);
      DocumentWriter from = new DocumentWriter(walk, Map.of(), "7f3a90c2");
      for (DocumentRequest writing : walk.documents()) {
        String name = writing.step().template();
        String text = TEMPLATES.render(writing, from).orElseThrow().text();
        if (texts.getOrDefault(name, Set.of()).add(text)) {
          all.add(new Reading(name, walk, CommonMarkText.plain(text).replaceAll("\\s+", " ")));
        }
      }
    }
  }

  private static boolean lacks(Map<String, Set<String>> texts) {
    return texts.values().stream().anyMatch(it -> it.size() < LEAST_TEXTS);
  }
}
