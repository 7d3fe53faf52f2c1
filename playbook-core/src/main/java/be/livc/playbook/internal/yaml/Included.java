package be.livc.playbook.internal.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The playbooks that are read for one playbook, each read once, and who includes whom. */
final class Included {
  /** How many playbooks may stand inside each other. */
  static final int DEEPEST = 20;

  private final Texts texts;
  private final Map<String, Read> known;
  private final List<String> under;

  private Included(Texts texts, Map<String, Read> known, List<String> under) {
    this.texts = texts;
    this.known = known;
    this.under = under;
  }

  /** For a playbook that nobody includes. */
  static Included none(String root, Texts texts) {
    return new Included(texts, new HashMap<>(), List.of(root));
  }

  /** The names from the playbook with this name round to itself; empty when there is no circle. */
  List<String> way(String name) {
    int at = under.indexOf(name);
    List<String> way = new ArrayList<>(at < 0 ? List.of() : under.subList(at, under.size()));
    if (at >= 0) {
      way.add(name);
    }
    return way;
  }

  boolean isDeep() {
    return under.size() >= DEEPEST;
  }

  /** Reads the playbook with this name, the first time it is asked for. */
  Read read(String name) {
    Read read = known.get(name);
    if (read == null) {
      List<String> further = new ArrayList<>(under);
      further.add(name);
      read = PlaybookReader.read(name, texts, new Included(texts, known, further));
      known.put(name, read);
    }
    return read;
  }
}
