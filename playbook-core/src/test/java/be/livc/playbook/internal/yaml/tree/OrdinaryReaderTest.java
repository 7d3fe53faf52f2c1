package be.livc.playbook.internal.yaml.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the parser is read as the parser reads it, in each value and place. */
class OrdinaryReaderTest {
  private static final int TEXTS =
      Boolean.getBoolean("livc.thorough") ? 1_000_000 : Integer.getInteger("livc.seeds", 10_000);

  @Test
  void theContentIsReadWithoutTheParser() {
    List<SourceFile> content = files(Path.of("..", "playbooks"));

    assertThat(content).hasSizeGreaterThan(100);
    assertThat(content).allSatisfy(file -> assertThat(isTaken(file)).as(file.name()).isTrue());
  }

  @Test
  void eachFileOfTheProjectIsReadAsTheParserDoes() {
    List<SourceFile> files = files(Path.of(".."));

    assertThat(files).hasSizeGreaterThan(400);
    assertThat(files.stream().filter(OrdinaryReaderTest::isTaken).count()).isGreaterThan(350);
  }

  @Test
  void randomYamlIsReadAsTheParserDoes() {
    assertThat(taken(RandomYaml::written)).isGreaterThan(TEXTS / 4);
  }

  @Test
  void signsInARowAreReadAsTheParserDoes() {
    assertThat(taken(RandomYaml::soup)).isGreaterThan(TEXTS / 20);
  }

  @Test
  void spoiltYamlIsReadAsTheParserDoes() {
    assertThat(taken(seed -> RandomYaml.spoilt(RandomYaml.written(seed / 4), seed)))
        .isGreaterThan(TEXTS / 8);
  }

  @Test
  void spoiltContentIsReadAsTheParserDoes() {
    List<String> pieces =
        files(Path.of("..", "playbooks")).stream().flatMap(it -> items(it.text())).toList();

    assertThat(taken(seed -> RandomYaml.spoilt(pieces.get((int) (seed % pieces.size())), seed)))
        .isGreaterThan(TEXTS / 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&x a",
        "*x",
        "!t a",
        "? a\n: b",
        "%YAML 1.1\n---\na",
        "---\na",
        "a\n...\n",
        "a: b\na: c",
        "<<: { a: b }",
        "[a]: b",
        "{ [a]: b }",
        "[a: b]",
        "a: b: c",
        "a: - b",
        "a: b\n c: d",
        "a: 'b' c",
        "a: |2\n   b",
        "a: |\nb: c",
        "a: \"\\x41\"",
        "a: \"b\\\n  c\"",
        "a:\tb",
        "a: b\r\n",
        "a: b\u0085",
        "a: b\u2028c",
        "\ufeffa: b",
        "",
        "# r",
        "a: [b",
        "a: 'b",
        "a: @b",
        "- a\nb: c"
      })
  void whatIsOutOfTheOrdinaryIsLeftToTheParser(String text) {
    assertThat(isTaken(new SourceFile("a.yaml", text))).isFalse();
  }

  @Test
  void whatIsOverALimitIsLeftToTheParser() {
    String deep = "[".repeat(151) + "]".repeat(151);
    String text = "a: >\n" + " woorden\n".repeat(3_000);
    String line = "a: " + "x".repeat(20_000);

    assertThat(Stream.of(deep, text, line, "x".repeat(1_025) + ": b"))
        .noneMatch(it -> isTaken(new SourceFile("a.yaml", it)));
  }

  /** Each item of the text with some of what follows it in its list. */
  private static Stream<String> items(String text) {
    List<String> lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(from -> lines.get(from).strip().startsWith("- "))
        .mapToObj(
            from -> {
              int column = lines.get(from).indexOf('-');
              return lines.subList(from, Math.min(lines.size(), from + 20)).stream()
                  .takeWhile(
                      it -> it.isBlank() || it.length() - it.stripLeading().length() >= column)
                  .collect(Collectors.joining("\n", "", "\n"));
            });
  }

  private static int taken(LongFunction<String> texts) {
    int taken = 0;
    for (int seed = 0; seed < TEXTS; seed++) {
      taken += isTaken(new SourceFile("a.yaml", texts.apply(seed))) ? 1 : 0;
    }
    return taken;
  }

  /** Whether it was read without the parser, and then as the parser reads it. */
  private static boolean isTaken(SourceFile file) {
    Node read = OrdinaryReader.read(file);
    if (read != null) {
      Findings findings = new Findings();
      Lost lost = new Lost();
      Node parsed = new Recovery(file, findings, lost).read();
      assertThat(findings.all()).as(file.text()).isEmpty();
      assertThat(lost.isNothing()).isTrue();
      assertThat(read).as(file.text()).isEqualTo(parsed);
    }
    return read != null;
  }

  private static List<SourceFile> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      List<SourceFile> texts = new ArrayList<>();
      for (Path file : files.filter(OrdinaryReaderTest::isSource).sorted().toList()) {
        try {
          texts.add(new SourceFile(file.toString(), Files.readString(file, UTF_8)));
        } catch (CharacterCodingException notUtf8) {
          continue;
        }
      }
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isSource(Path file) {
    boolean made =
        Stream.of("target", "node_modules")
            .anyMatch(it -> file.toString().contains("/" + it + "/"));
    return !made && file.toString().endsWith(".yaml");
  }
}
