package be.livc.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.console.Texts;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.answer.Labels;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What people type, and what each must become: {@code words.txt} says it, line by line, and {@code
 * typed.txt} of the core for what is no word.
 */
class TypedCorpusTest {
  private static final List<Path> CORPUS =
      List.of(
          Path.of("../playbook-core/src/test/resources/typed/typed.txt"),
          Path.of("src/test/resources/typed/words.txt"));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Texts TEXTS = Texts.in(Language.NL);

  private record Line(String sort, Language language, String typed, String becomes) {
    static Line of(String line) {
      String[] parts = line.split(" \\| ", -1);
      assertThat(parts).as(line).hasSize(4);
      return new Line(parts[0], Language.parse(parts[1]).orElseThrow(), parts[2], parts[3]);
    }
  }

  private static List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (Path file : CORPUS) {
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#")) {
          lines.add(Line.of(line));
        }
      }
    }
    return lines;
  }

  @Test
  void there_are_at_least_two_hundred() throws IOException {
    assertThat(lines()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> each_becomes_what_was_meant() throws IOException {
    return lines().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.sort() + " " + line.language().code() + " " + line.typed(),
                    () -> assertThat(read(line)).isEqualTo(line.becomes())));
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
    assertThat(twice("maart 2021", "32")).isEqualTo("?never");
  }

  private static String twice(String first, String then) {
    TypedAnswers answers = new TypedAnswers(Language.NL, TODAY);
    Ask ask = ask("day", Language.NL);
    LineReading.of(ask, first, answers, TEXTS);
    return said(LineReading.of(ask, then, answers, TEXTS));
  }

  private static String read(Line line) {
    Texts texts = line.language() == Language.EN ? Texts.in(Language.EN) : TEXTS;
    TypedAnswers answers = new TypedAnswers(line.language(), TODAY);
    return said(LineReading.of(ask(line.sort(), line.language()), line.typed(), answers, texts));
  }

  private static String said(LineReading reading) {
    if (reading.word().isPresent()) {
      return "!" + reading.word().get().name().toLowerCase(Locale.ROOT);
    } else if (reading.doubt().isPresent()) {
      return "?" + reading.doubt().get().name().toLowerCase(Locale.ROOT);
    }
    AnswerParser typed = reading.typed().orElse(null);
    if (typed == null) {
      return "?more";
    }
    return typed.value() == null ? refused(typed.rejection()) : typed.value().accept(new Shown());
  }

  private static String refused(Rejection why) {
    return switch (why.kind()) {
      case DAY_MISSING -> "?day " + why.accepted().get(0);
      case FAR_YEAR -> "?year " + why.near().get(0);
      case NO_SUCH_DAY -> "?never";
      case NO_SUCH_OPTION -> isAmbiguous(why) ? "?more" : "?no";
      default -> "?no";
    };
  }

  private static boolean isAmbiguous(Rejection why) {
    return why.near().size() > 1
        && why.near().stream().allMatch(it -> Labels.begins(it, why.given()));
  }

  private static final class Shown extends Value.DefaultVisitor<String> {
    @Override
    protected String other(Value value) {
      return value.toString();
    }

    @Override
    public String day(Value.Day value) {
      return value.date().toString();
    }

    @Override
    public String amount(Value.Amount value) {
      return value.number().toPlainString();
    }

    @Override
    public String words(Value.Words value) {
      return value.text();
    }

    @Override
    public String oneOption(Value.OneOption value) {
      return value.key();
    }

    @Override
    public String someOptions(Value.SomeOptions value) {
      return String.join(",", value.keys());
    }
  }

  private static Ask ask(String sort, Language language) {
    AnswerType type =
        switch (sort) {
          case "day" -> new AnswerType.Day();
          case "number" -> new AnswerType.Amount(0, null, null, "", false);
          case "hours" -> new AnswerType.Amount(2, BigDecimal.ZERO, null, "uur", false);
          case "euro" -> new AnswerType.Amount(2, null, null, "euro", false);
          case "choice" ->
              new AnswerType.Choice(
                  List.of(
                      option("a", "Een eigen cel"),
                      option("b", "Samen met andere gemeenten"),
                      option("c", "Eén cel die stilligt"),
                      option("d", "Nog niet beslist")));
          case "choices" ->
              new AnswerType.Choices(
                  List.of(
                      option("onderwijs", "Onderwijs"),
                      option("welzijn", "Welzijn"),
                      option("jeugd", "Jeugd"),
                      option("sport", "Sport"),
                      alone("geen", "Geen van deze")));
          case "yes-no" ->
              new AnswerType.YesNo(
                  List.of(
                      option(language.yes(), language.yesLabel()),
                      option(language.no(), language.noLabel())));
          default -> new AnswerType.Words(false, null, null);
        };
    return Ask.of(StepHeader.of(0, "v"), new Text("?"), type);
  }

  private static Option option(String key, String label) {
    return Option.of(key, new Text(label));
  }

  private static Option alone(String key, String label) {
    return Option.of(key, new Text(label)).withExclusive(true);
  }
}
