package be.livc.playbook.internal.yaml;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.format.FrozenForm;
import be.livc.playbook.internal.yaml.tree.Findings;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TreeReader;
import be.livc.playbook.model.CitedSources;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.QualifiedName;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one text of a playbook that needs no other file: with its phases, the sources and roles it
 * cites, and each playbook it includes under {@code includes}, frozen in the same way.
 */
public final class ReleaseFreezer {
  private static final SourceFile NOWHERE = new SourceFile("", "");
  private static final Span NO_PLACE = new Span(NOWHERE, 0, 0);

  private final ContentSource texts;
  private final Map<String, Node> included = new LinkedHashMap<>();

  private ReleaseFreezer(ContentSource texts) {
    this.texts = texts;
  }

  /**
   * The frozen text.
   *
   * @param root the name of the file of the playbook
   * @param playbook as it was read without errors
   * @param texts what it was read from
   * @param version what it is released as
   * @param released the day of the release
   */
  public static String freeze(
      String root, Playbook playbook, ContentSource texts, Version version, LocalDate released) {
    ReleaseFreezer freezer = new ReleaseFreezer(texts);
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : freezer.frozen(root, playbook)) {
      if (entry.name().equals("version")) {
        entries.add(entry("version", plain(version.toString())));
        entries.add(entry("released", plain(released.toString())));
      } else {
        entries.add(entry);
      }
    }
    if (!freezer.included.isEmpty()) {
      List<Node.Entry> all = new ArrayList<>();
      freezer.included.forEach((id, node) -> all.add(entry(id, node)));
      entries.add(entry("includes", mapping(all)));
    }
    return FrozenForm.of(mapping(entries));
  }

  private Node.Mapping included(String root) {
    Playbook playbook = PlaybookReader.read(root, texts).playbook();
    if (playbook == null) {
      throw new IllegalArgumentException(root + " was not read without errors");
    }
    return mapping(frozen(root, playbook));
  }

  private List<Node.Entry> frozen(String root, Playbook playbook) {
    Node.Mapping map = tree(root);
    if (map == null) {
      throw new IllegalArgumentException(root + " was not read without errors");
    }
    CitedSources cited = CitedSources.of(playbook);
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : map.entries()) {
      if (entry.name().equals("phases")) {
        cite("sources", root, map, cited.sources(), entries);
        cite("roles", root, map, cited.roles(), entries);
        entries.add(entry("phases", phases(root, entry.value())));
      } else if (entry.name().equals("steps") || entry.name().equals("themes")) {
        cite("sources", root, map, cited.sources(), entries);
        cite("roles", root, map, cited.roles(), entries);
        entries.add(entry);
      } else if (!Set.of("sources", "roles", "released", "includes").contains(entry.name())) {
        entries.add(entry);
      }
    }
    playbook.blocks().forEach(block -> block.forEach(step -> include(step, root)));
    return entries;
  }

  private void include(Step step, String root) {
    if (step instanceof Step.Include include) {
      String id = include.playbook().id();
      if (!included.containsKey(id)) {
        included.put(id, plain(""));
        included.put(id, included(texts.playbook(root, id)));
      }
      return;
    }
    step.blocks().forEach(block -> block.forEach(inner -> include(inner, root)));
  }

  private Node phases(String root, Node list) {
    if (!(list instanceof Node.Sequence sequence)) {
      return list;
    }
    List<Node> phases = new ArrayList<>();
    for (Node item : sequence.items()) {
      Node part =
          item instanceof Node.Scalar path ? tree(ContentSource.resolve(root, path.text())) : item;
      phases.add(part == null ? item : part);
    }
    return new Node.Sequence(NO_PLACE, phases, 1 + phases.stream().mapToInt(Node::size).sum());
  }

  /** What is cited, the playbook's own before what all share. */
  private void cite(
      String what, String root, Node.Mapping map, Set<String> cited, List<Node.Entry> entries) {
    Map<String, Node.Entry> known = new LinkedHashMap<>();
    for (Node.Mapping file : List.of(map, shared(root, what))) {
      Node.Entry there = file.entry(what);
      if (there != null && there.value() instanceof Node.Mapping all) {
        all.entries().forEach(entry -> known.putIfAbsent(entry.name(), entry));
      }
    }
    Set<String> wanted = new LinkedHashSet<>();
    // one of the same name keeps an included one apart
    cited.forEach(id -> wanted.add(QualifiedName.of(id).name()));
    known.keySet().retainAll(wanted);
    if (!known.isEmpty()) {
      entries.add(entry(what, mapping(List.copyOf(known.values()))));
    }
  }

  private Node.Mapping shared(String root, String what) {
    Node.Mapping file = tree(ContentSource.resolve(root, "../" + what + ".yaml"));
    return file == null ? mapping(List.of()) : file;
  }

  private Node.@Nullable Mapping tree(String name) {
    SourceFile file = texts.fetch(name).file();
    Node tree = file == null ? null : TreeReader.read(file, new Findings());
    return tree instanceof Node.Mapping map ? map : null;
  }

  private static Node.Entry entry(String key, Node value) {
    return new Node.Entry(plain(key), value);
  }

  private static Node.Scalar plain(String text) {
    return new Node.Scalar(NO_PLACE, text, true);
  }

  private static Node.Mapping mapping(List<Node.Entry> entries) {
    int size = 1 + entries.stream().mapToInt(entry -> 1 + entry.value().size()).sum();
    return new Node.Mapping(NO_PLACE, entries, false, size);
  }
}
