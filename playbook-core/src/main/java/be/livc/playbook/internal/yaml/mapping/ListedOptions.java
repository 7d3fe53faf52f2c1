package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Options that stand in a list: each as the words a person sees, or as keys for its key and those
 * words.
 */
final class ListedOptions {
  private static final String SIGNS = ",:#{}[]\"'\n";
  private static final Set<String> KEY = Set.of("id", "key", "value", "code", "sleutel", "waarde");
  private static final Set<String> LABEL =
      Set.of("label", "text", "title", "name", "tekst", "titel", "naam");

  private ListedOptions() {}

  /** The finding with the options as keys; null where the list holds something else. */
  static @Nullable Diagnostic meant(Diagnostic finding, Node node) {
    Map<String, Node> items = node instanceof Node.Sequence list ? byKey(list) : Map.of();
    if (items.isEmpty()) {
      return null;
    }
    SourceFile file = node.span().file();
    List<String> lines = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    for (Map.Entry<String, Node> item : items.entrySet()) {
      String label = label(item.getValue());
      if (label.isEmpty()) {
        return finding.suggesting(List.of(item.getKey() + ":"));
      }
      Span place = item.getValue().span();
      String line = item.getKey() + ": " + label;
      int dash = file.text().lastIndexOf('-', place.start());
      lines.add(line);
      edits.add(new Edit(new Span(file, Math.max(0, dash), place.end()), line));
    }
    if (file.text().charAt(node.span().start()) != '[') {
      return finding.suggesting(List.of(lines.get(0))).mendedBy(edits.toArray(new Edit[0]));
    }
    String meant = lines.stream().collect(Collectors.joining(", ", "{ ", " }"));
    return finding.suggesting(List.of(meant)).mendedBy(new Edit(node.span(), meant));
  }

  /** Empty where one has no key, or two have the same. */
  private static Map<String, Node> byKey(Node.Sequence list) {
    Map<String, Node> items = new LinkedHashMap<>();
    for (Node item : list.items()) {
      String words = item instanceof Node.Mapping map ? words(map, KEY) : words(item);
      List<String> key = SymbolTable.kebab(words);
      if (key.isEmpty() || items.put(key.get(0), item) != null) {
        return Map.of();
      }
    }
    return items;
  }

  /** What a person sees of an option; empty where it holds more than that. */
  private static String label(Node item) {
    if (item instanceof Node.Mapping map) {
      return map.entries().size() == 2 ? words(map, LABEL) : "";
    }
    String words = words(item);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String words(Node.Mapping map, Set<String> names) {
    return map.entries().stream()
        .filter(it -> names.contains(it.name()))
        .map(it -> words(it.value()))
        .findFirst()
        .orElse("");
  }

  /** Plain words; empty where it is something else, or means more than it shows. */
  private static String words(Node node) {
    String words = node instanceof Node.Scalar one && one.plain() ? one.text().strip() : "";
    return words.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0) ? words : "";
  }
}
