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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Options that stand in a list, each as the words a person sees. */
final class ListedOptions {
  private static final String SIGNS = ",:#{}[]\"'\n";

  private ListedOptions() {}

  /** The finding with the options as keys; null where the list holds more than plain words. */
  static @Nullable Diagnostic meant(Diagnostic finding, Node node) {
    Map<String, Node> items = node instanceof Node.Sequence list ? byKey(list) : Map.of();
    if (items.isEmpty()) {
      return null;
    }
    SourceFile file = node.span().file();
    List<String> lines = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    for (Map.Entry<String, Node> item : items.entrySet()) {
      Span place = item.getValue().span();
      String line = item.getKey() + ": " + label(item.getValue());
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

  /** Empty where one is no plain words, or two have the same key. */
  private static Map<String, Node> byKey(Node.Sequence list) {
    Map<String, Node> items = new LinkedHashMap<>();
    for (Node item : list.items()) {
      String words = item instanceof Node.Scalar one && one.plain() ? one.text().strip() : "";
      boolean sound = words.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0);
      List<String> key = sound ? SymbolTable.kebab(words) : List.of();
      if (key.isEmpty() || items.put(key.get(0), item) != null) {
        return Map.of();
      }
    }
    return items;
  }

  private static String label(Node item) {
    String words = ((Node.Scalar) item).text().strip();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
