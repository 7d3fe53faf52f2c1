package be.livc.playbooks.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every Dutch text through LanguageTool. Reading it all takes a minute of processor time, so that
 * happens with {@code -Pthorough}; else every word is looked up and a part of the texts is read.
 */
class DutchTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final long SEED = 20261124;
  private static final int ONE_IN = 12;

  private static Reviewer reviewer;
  private static List<Passage> texts;

  @BeforeAll
  static void read() throws IOException {
    reviewer = new Reviewer(lines("terms.txt"), lines("accepted.txt"));
    texts = Texts.all().values().stream().flatMap(List::stream).toList();
  }

  @Test
  void every_word_is_dutch_or_a_term_of_art() throws IOException {
    assertThat(texts).hasSizeGreaterThan(2_000);
    assertThat(reviewer.unknownWords(texts)).isEmpty();
  }

  @Test
  void the_sentences_are_correct() throws IOException {
    Random random = new Random(SEED);
    List<Passage> chosen =
        texts.stream().filter(text -> THOROUGH || random.nextInt(ONE_IN) == 0).toList();
    assertThat(chosen).hasSizeGreaterThan(texts.size() / ONE_IN / 2);
    assertThat(reviewer.mistakes(chosen)).isEmpty();
  }

  @Test
  void a_mistake_is_found_and_told_with_its_place() throws IOException {
    Passage wrong = Passage.of("a.yaml", 3, "Het burgemeester van {gemeente} leid het overlegg.");
    assertThat(reviewer.unknownWords(List.of(wrong)))
        .containsExactly(
            "a.yaml:3: MORFOLOGIK_RULE_NL_NL [overlegg] in: Het burgemeester van Gent leid het overlegg.");
    assertThat(reviewer.mistakes(List.of(wrong)))
        .hasSizeGreaterThan(1)
        .allSatisfy(mistake -> assertThat(mistake).startsWith("a.yaml:3: "));
  }

  @Test
  void no_term_of_art_stands_in_the_list_for_nothing() {
    Set<String> used =
        texts.stream()
            .flatMap(text -> List.of(text.text().split("[^\\p{L}\\p{N}'’-]+")).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used).containsAll(lines("terms.txt"));
  }

  private static Set<String> lines(String name) {
    try (InputStream in = DutchTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
