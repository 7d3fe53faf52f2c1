package be.livc.playbook.internal.yaml.format;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.yaml.tree.Findings;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FormatterTest {
  private static final Path PLAYBOOKS = Path.of("../playbooks");

  private static String format(String text) {
    return Formatter.of(new SourceFile("playbook.yaml", text), new Findings()).orElseThrow();
  }

  private static List<Path> playbooks() throws IOException {
    try (Stream<Path> all = Files.walk(PLAYBOOKS, 2)) {
      return all.filter(path -> path.endsWith("playbook.yaml")).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> a_playbook_means_the_same_in_the_house_form() throws IOException {
    return playbooks().stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.toString(),
                    () -> {
                      LoadResult before = Playbooks.load(path);
                      PlaybookText formatted =
                          new PlaybookText(
                              before.text().files().stream()
                                  .map(file -> new SourceFile(file.name(), format(file.text())))
                                  .toList());
                      LoadResult after = Playbooks.read(formatted);
                      assertThat(after.diagnostics())
                          .noneMatch(it -> it.severity().name().equals("ERROR"));
                      assertThat(after.playbook()).isEqualTo(before.playbook());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> formatting_twice_changes_nothing() throws IOException {
    return playbooks().stream()
        .flatMap(path -> Playbooks.load(path).text().files().stream())
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.name(),
                    () -> assertThat(format(format(file.text()))).isEqualTo(format(file.text()))));
  }

  @Test
  void no_comment_is_lost_wherever_it_stands() throws IOException {
    for (Path path : playbooks()) {
      String text = Files.readString(path);
      for (int seed = 0; seed < 60; seed++) {
        String commented = sprinkle(text, new Random(seed));
        String formatted = format(commented);
        assertThat(comments(formatted)).containsExactlyInAnyOrderElementsOf(comments(commented));
        assertThat(format(formatted)).isEqualTo(formatted);
      }
    }
  }

  /** Adds comments on lines of their own and behind lines that open a mapping or list. */
  private static String sprinkle(String text, Random random) {
    StringBuilder commented = new StringBuilder();
    int count = 0;
    boolean block = false;
    int indent = 0;
    for (String line : text.split("\n", -1)) {
      int depth = line.length() - line.stripLeading().length();
      block &= line.isBlank() || depth > indent;
      if (!block && random.nextInt(6) == 0) {
        commented.append(" ".repeat(depth)).append("# eigen regel ").append(count++).append('\n');
      }
      boolean opens = line.endsWith(">-");
      boolean beside = !block && line.endsWith(":") && random.nextInt(4) == 0;
      commented.append(line).append(beside ? " # ernaast " + count++ : "").append('\n');
      if (!block && opens) {
        block = true;
        indent = depth + (line.stripLeading().startsWith("- ") ? 2 : 0);
      }
    }
    return commented.toString();
  }

  private static List<String> comments(String text) {
    List<String> comments = new ArrayList<>();
    text.lines()
        .filter(line -> line.contains("# eigen regel ") || line.contains("# ernaast "))
        .forEach(line -> comments.add(line.substring(line.indexOf('#')).strip()));
    return comments;
  }

  @Test
  void keys_of_a_step_come_in_their_order_and_tricky_texts_go_to_the_next_line() {
    assertThat(
            format(
                """
                steps:
                    # boven de vraag
                    - id: vorm   # de sleutel
                      answer: choice
                      ask: "Alleen: of samen?"
                      options: {alleen: Alleen,   samen: "Samen: ja"}
                    - when: {vorm: [alleen,samen]}
                      tell: 'kort'


                      sources: own-choice
                """))
        .isEqualTo(
            """
            steps:
              # boven de vraag
              - ask: >-
                  Alleen: of samen?
                id: vorm # de sleutel
                answer: choice
                options: { alleen: Alleen, samen: "Samen: ja" }
              - tell: kort
                when: { vorm: [alleen, samen] }

                sources: own-choice
            """);
  }

  @Test
  void lines_that_count_stay_lines() {
    String text = "steps:\n  - tell: |-\n      - een\n      - twee\n    id: lijst\n";
    assertThat(format(text)).isEqualTo(text);
  }

  @Test
  void a_file_with_anchors_or_broken_yaml_is_left_alone() {
    Findings anchors = new Findings();
    assertThat(Formatter.of(new SourceFile("a.yaml", "a: &x 1\nb: *x\n"), anchors)).isEmpty();
    assertThat(anchors.hasErrors()).isFalse();
    Findings broken = new Findings();
    assertThat(Formatter.of(new SourceFile("a.yaml", "a: [1\n"), broken)).isEmpty();
    assertThat(broken.hasErrors()).isTrue();
  }

  @Test
  void lines_end_as_they_did() {
    String text = "steps:\n    - tell: >-\n          Een\n          tekst\n      id: lijst\n";
    assertThat(format(text.replace("\n", "\r\n"))).isEqualTo(format(text).replace("\n", "\r\n"));
    assertThat(format("a: 1")).isEqualTo("a: 1\n");
    assertThat(format("\na: 1\r# b\rc: 2")).isEqualTo("a: 1\n# b\nc: 2\n");
  }

  /** Sound files of the reader's corpus, however odd, mean the same in the house form. */
  @Test
  void an_odd_file_means_the_same_in_the_house_form() throws IOException {
    int sound = 0;
    for (Path path : corpus()) {
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      SourceFile file = new SourceFile("playbook.yaml", text.replace("\r\n", "\n"));
      Optional<String> formatted = Formatter.of(file, new Findings());
      if (formatted.isPresent()) {
        sound++;
        assertThat(meaning(formatted.get())).as(path.toString()).isEqualTo(meaning(text));
      }
    }
    assertThat(sound).isGreaterThan(60);
  }

  private static List<Path> corpus() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src", "test", "resources", "golden"))) {
      return all.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static Object meaning(String text) {
    return meaning(TreeReader.read(new SourceFile("playbook.yaml", text), new Findings()));
  }

  private static Object meaning(@Nullable Node node) {
    if (node instanceof Node.Mapping map) {
      Map<String, Object> entries = new LinkedHashMap<>();
      map.entries().forEach(entry -> entries.put(entry.name(), meaning(entry.value())));
      return entries;
    } else if (node instanceof Node.Sequence list) {
      return list.items().stream().map(FormatterTest::meaning).toList();
    }
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }
}
