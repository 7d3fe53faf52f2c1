package be.livc.playbooks.language;

import be.livc.playbook.diagnostic.Explanation;
import be.livc.playbook.diagnostic.RuleId;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every Dutch text of the project, by file, the path as seen from its root. */
final class Texts {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Texts() {}

  static Map<String, List<Passage>> all() throws IOException {
    Map<String, List<Passage>> all = new LinkedHashMap<>(content());
    all.putAll(templates());
    all.putAll(interfaces());
    all.putAll(pages());
    return all;
  }

  /**
   * Sources are left out: they hold titles that others gave, in several languages. What was
   * released was read as it was written, and can't be mended any more.
   */
  static Map<String, List<Passage>> content() throws IOException {
    Map<String, List<Passage>> texts = new LinkedHashMap<>();
    for (Path file : files("playbooks", ".yaml")) {
      if (!file.endsWith("sources.yaml") && !name(file).contains("/releases/")) {
        texts.put(name(file), YamlPassages.of(name(file), Files.readString(file)));
      }
    }
    return texts;
  }

  static Map<String, List<Passage>> templates() throws IOException {
    Map<String, List<Passage>> texts = new LinkedHashMap<>();
    for (Path file : files("templates", ".ftl")) {
      texts.put(name(file), TemplatePassages.of(name(file), Files.readString(file)));
    }
    return texts;
  }

  static Map<String, List<Passage>> interfaces() throws IOException {
    Map<String, List<Passage>> texts = new LinkedHashMap<>();
    for (String module : List.of("playbook-core", "playbook-cli")) {
      for (Path file : files(module + "/src/main/resources", "_nl.properties")) {
        texts.put(name(file), bundle(file));
      }
    }
    return texts;
  }

  /** The pages about rules, without their examples. */
  static Map<String, List<Passage>> pages() {
    Map<String, List<Passage>> texts = new LinkedHashMap<>();
    for (RuleId rule : RuleId.values()) {
      Explanation page = Explanation.of(rule);
      List<Passage> passages = new ArrayList<>();
      passages.add(Passage.of("explain/" + rule, 1, page.title()));
      int line = 3;
      for (String paragraph : page.text().split("\n\n", -1)) {
        passages.add(Passage.of("explain/" + rule, line, paragraph));
        line += 1 + (int) paragraph.lines().count();
      }
      texts.put("explain/" + rule, passages);
    }
    return texts;
  }

  private static List<Passage> bundle(Path file) throws IOException {
    String written = Files.readString(file);
    Properties texts = new Properties();
    texts.load(new StringReader(written));
    List<String> lines = written.lines().toList();
    List<Passage> passages = new ArrayList<>();
    for (String key : new TreeSet<>(texts.stringPropertyNames())) {
      int line = 1;
      while (line < lines.size() && !lines.get(line - 1).startsWith(key + "=")) {
        line++;
      }
      passages.add(Passage.of(name(file), line, texts.getProperty(key)));
    }
    return passages;
  }

  private static List<Path> files(String folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(end))
          .filter(file -> !name(file).contains("/target/") && !name(file).contains("/src/test/"))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }
}
