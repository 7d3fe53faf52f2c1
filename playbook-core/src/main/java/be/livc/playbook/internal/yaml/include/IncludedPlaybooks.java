package be.livc.playbook.internal.yaml.include;

import be.livc.playbook.internal.yaml.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The playbooks that are read for one playbook, each read once, and who includes whom. */
public final class IncludedPlaybooks {
  /** How many playbooks may stand inside each other: each is read inside the one around it. */
  public static final int DEEPEST = 20;

  private static final String HELD = "#";

  private final PlaybookLoader loader;
  private final Map<String, ReadPlaybook> known;
  private final List<String> under;
  private final Map<String, Node> frozen;
  private boolean release;

  private IncludedPlaybooks(
      PlaybookLoader loader,
      Map<String, ReadPlaybook> known,
      List<String> under,
      Map<String, Node> frozen) {
    this.loader = loader;
    this.known = known;
    this.under = under;
    this.frozen = frozen;
  }

  /** A release includes what it holds, and nothing else. */
  public void freeze(Map<String, Node> inside) {
    release = true;
    frozen.putAll(inside);
  }

  public boolean isRelease() {
    return release;
  }

  /** The ids of the playbooks a release holds. */
  public Set<String> held() {
    return frozen.keySet();
  }

  /** The name of a playbook that a release holds; empty when it holds none with this id. */
  public String held(String id) {
    return frozen.containsKey(id) ? under.get(0) + HELD + id : "";
  }

  /** For a playbook that nobody includes, in the file {@code root}. */
  public static IncludedPlaybooks none(String root, PlaybookLoader loader) {
    return new IncludedPlaybooks(loader, new HashMap<>(), List.of(root), new LinkedHashMap<>());
  }

  /** The names from the playbook with this name round to itself; empty when there is no circle. */
  public List<String> way(String name) {
    int at = under.indexOf(name);
    List<String> way = new ArrayList<>(at < 0 ? List.of() : under.subList(at, under.size()));
    if (at >= 0) {
      way.add(name);
    }
    return way;
  }

  public boolean isDeep() {
    return under.size() >= DEEPEST;
  }

  /** Reads the playbook with this name, the first time it is asked for. */
  public ReadPlaybook read(String name) {
    ReadPlaybook read = known.get(name);
    if (read == null) {
      List<String> further = new ArrayList<>(under);
      further.add(name);
      IncludedPlaybooks inside = new IncludedPlaybooks(loader, known, further, frozen);
      inside.release = release;
      Node held = frozen.get(name.substring(name.lastIndexOf(HELD) + 1));
      read = loader.read(name, inside, release ? held : null);
      known.put(name, read);
    }
    return read;
  }
}
