package be.livc.cli.command.playbook;

import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Playbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the sources of a playbook or a sheet are cited, in document order. */
final class SourceUses {
  private final Map<String, List<Use>> uses = new LinkedHashMap<>();

  SourceUses(Playbook playbook) {
    playbook.sources().keySet().forEach(id -> uses.put(id, new ArrayList<>()));
    Grounds.of(playbook, (kind, name, said, ground) -> add(kind, name, ground));
  }

  /**
   * One place.
   *
   * @param kind step, option, column, conclusion or entry
   * @param name the id, or what is said where there is none; of an option or a column behind that
   *     of its question
   * @param place the place in the source; may be empty
   */
  record Use(String kind, String name, String place) {}

  /** Where the source is cited; nothing where it isn't. */
  List<Use> of(String source) {
    return uses.getOrDefault(source, List.of());
  }

  private void add(String kind, String name, Ground ground) {
    for (Ground.Citation citation : ground.citations()) {
      List<Use> there = uses.computeIfAbsent(citation.source(), id -> new ArrayList<>());
      Use use = new Use(kind, name, citation.place());
      if (!there.contains(use)) {
        there.add(use);
      }
    }
  }
}
