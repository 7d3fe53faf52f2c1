package be.livc.playbooks.rules;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * What each place says: a step, an entry or a conclusion of a playbook, the playbook itself, or a
 * template. Scenarios tell of one case, and releases can't change any more: they are left out.
 */
final class StatedTexts {
  private static final Set<String> NOT_SAID =
      Set.of("sources", "id", "see", "tags", "synonyms", "when", "was");
  private static final Pattern HEAD = Pattern.compile("\\A---\n.*?\n---\n", Pattern.DOTALL);
  private static final Pattern DIRECTIVE = Pattern.compile("</?#[^>]*>");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

  private final Map<String, String> texts = new TreeMap<>();

  private StatedTexts() {}

  /** The text of each place, on one line, without marks. */
  static Map<String, String> all() throws IOException {
    StatedTexts found = new StatedTexts();
    for (Path file : files(Path.of(""), "livc-[^/]+/(?:fasen/)?[^/]+\\.yaml")) {
      String playbook = file.getName(0).toString();
      try (Reader written = Files.newBufferedReader(file)) {
        found.collect(new Yaml(new LoaderOptions()).load(written), playbook, playbook);
      }
    }
    for (Path file : files(Path.of("../templates"), "[^/]+\\.ftl")) {
      String body = HEAD.matcher(Files.readString(file)).replaceFirst("");
      String name = file.getFileName().toString().replace(".md.ftl", "");
      found.add(name, DIRECTIVE.matcher(body).replaceAll(""));
    }
    return found.texts;
  }

  private static List<Path> files(Path folder, String names) throws IOException {
    Pattern wanted = Pattern.compile(names);
    try (Stream<Path> files = Files.walk(folder, 3)) {
      return files
          .filter(
              file ->
                  wanted.matcher(folder.relativize(file).toString().replace('\\', '/')).matches())
          .sorted()
          .toList();
    }
  }

  private void collect(Object node, String place, String playbook) {
    if (node instanceof List<?> list) {
      list.forEach(item -> collect(item, place, playbook));
    } else if (node instanceof Map<?, ?> mapping) {
      String within =
          mapping.get("id") instanceof String id && !id.equals(playbook)
              ? playbook + "#" + id
              : place;
      mapping.forEach(
          (key, value) -> {
            if (key.equals("conclusions") && value instanceof Map<?, ?> named) {
              named.forEach((id, said) -> collect(said, playbook + "#" + id, playbook));
            } else if (!(key instanceof String name && NOT_SAID.contains(name))) {
              collect(value, within, playbook);
            }
          });
    } else if (node instanceof String text && text.contains(" ")) {
      add(place, text);
    }
  }

  private void add(String place, String text) {
    String line = SPACE.matcher(text.replace("*", "")).replaceAll(" ");
    texts.merge(place, line, (before, more) -> before + " | " + more);
  }
}
