package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.cli.input.Doubt;
import be.livc.cli.input.TypedAnswers;
import be.livc.cli.input.Word;
import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerKind;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.AnswerType.Column;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.PartNoun;
import be.livc.playbook.walk.AskedCells;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table, column by column. */
final class RowPrompt {
  private final Console console;
  private final Texts texts;
  private final ScreenNames names;
  private final LocalDate today;
  private String noun = "";
  private final BiFunction<String, Boolean, String> next;
  private final BooleanSupplier pasting;

  /**
   * A prompt for rows.
   *
   * @param next reads a line behind a prompt, which may be secret
   * @param pasting whether that line was pasted with others, so that it is no word to us
   */
  RowPrompt(
      Console console,
      ScreenNames names,
      LocalDate today,
      BiFunction<String, Boolean, String> next,
      BooleanSupplier pasting) {
    this.console = console;
    this.texts = console.texts();
    this.names = names;
    this.today = today;
    this.next = next;
    this.pasting = pasting;
  }

  /** A row, or a word that broke it off, or neither: the table is closed. */
  record Outcome(Value.@Nullable Row row, @Nullable Word word) {}

  /**
   * Reads a row.
   *
   * @param suggested whether Enter at the first cell takes over the rows of an earlier session
   */
  Outcome read(
      Ask ask,
      AnswerType.Table table,
      int number,
      boolean mayEnd,
      boolean suggested,
      PromptMode asking,
      boolean secret) {
    noun = PartNoun.of(ask, names.language(), texts).one();
    Map<String, Value> cells = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      if (!asks(table, column, cells)) {
        continue;
      }
      boolean first = cells.isEmpty();
      String tail =
          first && number == 1 && asking == PromptMode.KEEP
              ? texts.of("cell.keep")
              : first && number == 1 && asking == PromptMode.CHANGE
                  ? texts.of("cell.change")
                  : first && number == 1 && suggested
                      ? texts.of("cell.suggested")
                      : first && mayEnd
                          ? texts.of("cell.end")
                          : column.optional() ? texts.of("cell.empty") : "";
      boolean closes =
          first && (mayEnd || (number == 1 && (suggested || asking != PromptMode.OPEN)));
      Cell cell = cell(column, number, tail, closes, secret, null);
      if (cell.word() != null || cell.value() == null) {
        return new Outcome(null, cell.word());
      }
      cells.put(column.key(), cell.value());
    }
    console.say(
        texts.of(
            "row.ready", number, secret ? texts.of("answer.sensitive") : said(table, cells), noun));
    return new Outcome(new Value.Row("", cells), null);
  }

  /** Reads the cells of a row that is there; Enter keeps one, a hyphen empties an optional one. */
  Outcome change(Ask ask, AnswerType.Table table, int number, Value.Row row, boolean secret) {
    noun = PartNoun.of(ask, names.language(), texts).one();
    Map<String, Value> cells = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      Value present = row.cells().getOrDefault(column.key(), Value.NOTHING);
      if (!asks(table, column, cells)) {
        cells.put(column.key(), present);
        continue;
      }
      boolean empty = present instanceof Value.Nothing;
      String said =
          empty || secret ? "" : AnswerFormatter.of(column.type(), present, names.language());
      String tail =
          empty && column.optional()
              ? texts.of("cell.empty")
              : texts.of(
                  (secret ? "cell.present.secret" : "cell.present")
                      + (column.optional() ? ".optional" : ""),
                  said);
      Cell cell = cell(column, number, tail, false, secret, empty ? null : present);
      if (cell.word() != null || cell.value() == null) {
        return new Outcome(null, cell.word());
      }
      cells.put(column.key(), cell.value());
    }
    return new Outcome(new Value.Row(row.identity(), cells), null);
  }

  /** Whether the column is asked in a row of which these cells were read. */
  private boolean asks(AnswerType.Table table, Column column, Map<String, Value> cells) {
    return AskedCells.of(table, cells, names.date()).contains(column.key());
  }

  private record Cell(@Nullable Value value, @Nullable Word word) {}

  private Cell cell(
      Column column,
      int number,
      String tail,
      boolean closes,
      boolean secret,
      @Nullable Value present) {
    Prompts prompts = new Prompts(texts, names);
    String label = lower(names.text(column.label(), null));
    boolean options = !column.type().options().isEmpty();
    if (options) {
      console.say(
          texts.of("cell.options", number, label.endsWith("?") ? label : label + ":", noun));
    }
    if (column.help() != null && number == 1) {
      console.say(names.text(column.help(), null));
    }
    if (options) {
      console.lines(prompts.menu(column.type(), true).lines("", console.width()));
    }
    String prompt =
        options
            ? texts.of("cell.choose", prompts.accepted(column.type()), tail)
            : texts.of("cell", number, label, tail, noun);
    TypedAnswers answers = new TypedAnswers(names.language(), today);
    while (true) {
      String typed = next.apply(prompt, secret);
      Word word = pasting.getAsBoolean() ? null : word(column, typed, secret);
      if (word != null) {
        return new Cell(null, word);
      } else if (typed.isEmpty() && present != null) {
        return new Cell(present, null);
      } else if (typed.equals("-") && present != null && column.optional()) {
        return new Cell(Value.NOTHING, null);
      } else if (typed.isEmpty() && closes) {
        return new Cell(null, null);
      } else if (typed.isEmpty() && column.optional()) {
        return new Cell(Value.NOTHING, null);
      }
      AnswerParser read = read(column, Word.unquoted(typed, texts), answers);
      Value value = read.value();
      if (value == null && read.rejection() != null) {
        value = FarYear.confirmed(console, read.rejection(), names.language()).orElse(null);
      }
      if (value != null) {
        return new Cell(value, null);
      } else if (read.rejection() != null && !FarYear.is(read.rejection())) {
        console
            .say(
                RejectionText.sentence(
                    column.type(), read.rejection(), "", names.language(), texts))
            .gap();
      }
    }
  }

  /** A word to us, typed as it should, said in other words, or asked about in a free cell. */
  private @Nullable Word word(Column column, String typed, boolean secret) {
    Word exact = Word.exact(typed, texts).orElse(null);
    if (exact != null || !Word.unquoted(typed, texts).equals(typed)) {
      return exact;
    } else if (column.type().kind() != AnswerKind.TEXT) {
      return Word.meant(typed, texts).orElse(null);
    }
    return Word.perhaps(typed, texts)
        .flatMap(perhaps -> Doubt.settled(console, perhaps, typed, secret))
        .orElse(null);
  }

  private AnswerParser read(Column column, String typed, TypedAnswers answers) {
    if (typed.isEmpty()) {
      return new AnswerParser(null, Rejection.of(Rejection.Kind.EMPTY, ""));
    }
    AnswerParser read = answers.read(column.type(), typed);
    Rejection limit =
        read.value() == null
            ? null
            : AnswerValidator.of(column.type(), column.optional(), read.value());
    return limit == null ? read : new AnswerParser(null, limit);
  }

  /** A row in words, cell by cell. */
  String said(AnswerType.Table table, Map<String, Value> cells) {
    List<String> parts = new ArrayList<>();
    for (Column column : table.columns()) {
      if (!asks(table, column, cells)) {
        continue;
      }
      Value value = cells.getOrDefault(column.key(), Value.NOTHING);
      parts.add(
          value instanceof Value.Nothing
              ? texts.of("cell.none", lower(names.text(column.label(), null)))
              : AnswerFormatter.of(column.type(), value, names.language()));
    }
    return String.join(", ", parts);
  }

  /** A label as it stands inside a sentence: {@code Dienst} but {@code OCMW}. */
  private static String lower(String label) {
    boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
    return word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
  }
}
