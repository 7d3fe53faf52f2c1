package be.livc.playbooks.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Short sentences, and what is still to be confirmed begins as it is shown. */
class SentencesTest {
  private static final double AT_MOST = 18;
  private static final int LONGEST = 25;
  private static final Pattern END = Pattern.compile("(?<=[.!?:;])\\s+(?=[\\p{Lu}\\p{N}\"])");
  private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:art|nr)\\. ");

  /** What is not read on in one breath: a reference, what others wrote, what follows a colon. */
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\"[^\"]{40,}\"|“[^”]{40,}”");

  private static final Pattern BREATH = Pattern.compile("(?<=[.!?:;])[\"*]*\\s+");

  @Test
  void the_sentences_of_a_file_count_eighteen_words_or_fewer_on_average() throws IOException {
    Map<String, List<Passage>> texts = new TreeMap<>(Texts.content());
    texts.putAll(Texts.templates());
    texts.putAll(Texts.pages());
    Map<String, Double> tooLong = new TreeMap<>();
    for (Map.Entry<String, List<Passage>> file : texts.entrySet()) {
      double average = average(file.getValue());
      if (average > AT_MOST) {
        tooLong.put(file.getKey(), average);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void no_sentence_counts_more_than_twenty_five_words() throws IOException {
    Map<String, List<Passage>> texts = new TreeMap<>(Texts.content());
    texts.putAll(Texts.templates());
    for (Map.Entry<String, List<Passage>> file : texts.entrySet()) {
      assertThat(file.getValue())
          .as(file.getKey())
          .allSatisfy(text -> assertThat(longest(text.text())).isLessThanOrEqualTo(LONGEST));
    }
  }

  @Test
  void the_longest_sentence_counts_no_reference_and_no_quotation() {
    String quoted = "De minister zei: \"" + "woord ".repeat(40) + "\"";
    assertThat(longest("Bel 112 (artikel 299 van het Strafwetboek). Verwittig daarna hen."))
        .isEqualTo(3);
    assertThat(longest(quoted)).isEqualTo(3);
    assertThat(longest("Dit hoort erbij: een lijst, een plan en een nota.")).isEqualTo(7);
  }

  @Test
  void an_average_counts_sentences_and_no_labels() {
    Passage two = Passage.of("a", 1, "Bel 112 (art. 3). Verwittig daarna de information officer.");
    Passage label = Passage.of("a", 2, "De casus komt op de lijst");
    assertThat(average(List.of(two, label))).isEqualTo(4);
  }

  @Test
  void a_text_that_follows_the_words_te_bevestigen_starts_with_a_small_letter() throws IOException {
    for (Map.Entry<String, List<Passage>> file : Texts.content().entrySet()) {
      assertThat(file.getValue())
          .filteredOn(Passage::follows)
          .allSatisfy(text -> assertThat(text.text()).doesNotMatch("\\p{Lu}\\p{Ll}.*|\\p{Lu} .*"));
    }
  }

  private static int longest(String text) {
    String read = ABBREVIATION.matcher(ASIDE.matcher(text).replaceAll("")).replaceAll("");
    return Stream.of(BREATH.split(read))
        .mapToInt(sentence -> sentence.strip().split("\\s+").length)
        .max()
        .orElse(0);
  }

  private static double average(List<Passage> passages) {
    long words = 0;
    long sentences = 0;
    for (Passage passage : passages) {
      String text = ABBREVIATION.matcher(passage.text()).replaceAll("");
      if (text.matches(".*[.!?]\"?")) {
        for (String sentence : END.split(text)) {
          sentences++;
          words += sentence.split("\\s+").length;
        }
      }
    }
    return sentences == 0 ? 0 : (double) words / sentences;
  }
}
