package be.livc.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.console.Texts;
import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What people type that may be a word to the program: {@code words.txt} says it, line by line. What
 * is no word is an answer, as {@code typed.txt} of the core says it.
 */
class TypedWordsTest {
  private static final Path ANSWERS = Path.of("../playbook-core/src/test/resources/typed");
  private static final Path WORDS = Path.of("src/test/resources/typed");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Texts TEXTS = Texts.in(Language.NL);

  private record Line(String sort, Language language, String typed, String becomes) {
    static Line of(String line) {
      String[] parts = line.split(" \\| ", -1);
      assertThat(parts).as(line).hasSize(4);
      return new Line(parts[0], Language.parse(parts[1]).orElseThrow(), parts[2], parts[3]);
    }

    DynamicTest test(Consumer<Line> holds) {
      return DynamicTest.dynamicTest(
          sort + " " + language.code() + " " + typed, () -> holds.accept(this));
    }

    LineReading read() {
      Texts texts = language == Language.EN ? Texts.in(Language.EN) : TEXTS;
      return LineReading.of(ask(sort, language), typed, new TypedAnswers(language, TODAY), texts);
    }
  }

  private static List<Line> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Line::of)
        .toList();
  }

  @Test
  void there_are_at_least_two_hundred() throws IOException {
    List<Line> all = new ArrayList<>(lines(ANSWERS.resolve("typed.txt")));
    all.addAll(lines(WORDS.resolve("words.txt")));
    assertThat(all).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> a_word_is_known_also_where_it_is_misspelt() throws IOException {
    return lines(WORDS.resolve("words.txt")).stream()
        .map(each -> each.test(line -> assertThat(said(line.read())).isEqualTo(line.becomes())));
  }

  @TestFactory
  Stream<DynamicTest> an_answer_is_not_taken_for_a_word() throws IOException {
    return lines(ANSWERS.resolve("typed.txt")).stream()
        .map(each -> each.test(TypedWordsTest::isAnAnswer));
  }

  private static void isAnAnswer(Line line) {
    Ask ask = ask(line.sort(), line.language());
    assertThat(line.read().word()).isEmpty();
    assertThat(line.read().typed())
        .contains(AnswerParser.read(ask, line.typed(), line.language(), TODAY));
  }

  @Test
  void what_was_missing_of_a_day_is_typed_behind_it() {
    assertThat(twice("maart 2021", "15")).isEqualTo("2021-03-15");
    assertThat(twice("maart 2021", "15e")).isEqualTo("2021-03-15");
    assertThat(twice("2021", "24 nov")).isEqualTo("2021-11-24");
    assertThat(twice("2021", "24/11")).isEqualTo("2021-11-24");
    assertThat(twice("24", "november")).isEqualTo("2026-11-24");
    assertThat(twice("24", "11")).isEqualTo("2026-11-24");
    assertThat(twice("maart 2021", "morgen")).isEqualTo("2026-11-25");
    assertThat(twice("maart 2021", "32")).isEqualTo("?no");
  }

  private static String twice(String first, String then) {
    TypedAnswers answers = new TypedAnswers(Language.NL, TODAY);
    Ask ask = ask("day", Language.NL);
    LineReading.of(ask, first, answers, TEXTS);
    return said(LineReading.of(ask, then, answers, TEXTS));
  }

  private static String said(LineReading reading) {
    if (reading.word().isPresent()) {
      return "!" + reading.word().get().name().toLowerCase(Locale.ROOT);
    } else if (reading.doubt().isPresent()) {
      return "?" + reading.doubt().get().name().toLowerCase(Locale.ROOT);
    } else if (reading.typed().isEmpty()) {
      return "?more";
    }
    Value value = reading.typed().get().value();
    return value instanceof Value.Words words
        ? words.text()
        : value instanceof Value.Day day ? day.date().toString() : "?no";
  }

  /** The question of this sort in {@code typed.yaml} of the core, asked in that language. */
  private static Ask ask(String sort, Language language) {
    try {
      String written = Files.readString(ANSWERS.resolve("typed.yaml"));
      String asked = written.replace("language: nl", "language: " + language.code());
      SourceFile file = new SourceFile("typed.yaml", asked);
      return Playbooks.read(new PlaybookText(List.of(file)))
          .orElseThrow()
          .question(sort)
          .orElseThrow();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
