package be.livc.playbook.form;

import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.form.FilledForm.Filled;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in, read as a value: that, or why it can't be.
 *
 * @param row of a table, the row that can't be read, from 1; 0 for none
 * @param column its column; null for none
 */
record FormValues(
    @Nullable Value value,
    @Nullable Rejection rejection,
    int row,
    AnswerType.@Nullable Column column) {
  /**
   * @param labels makes words of the label of an option, as the form showed it
   */
  static FormValues of(
      Filled filled, Ask ask, Language language, LocalDate today, Function<Text, String> labels) {
    FormValues read = ask.type().accept(new Reader(filled, ask, language, today, labels));
    Rejection rejection = read.rejection;
    return rejection == null || !ask.sensitive()
        ? read
        : new FormValues(null, rejection.silent(), read.row, read.column);
  }

  private static FormValues of(Value value) {
    return new FormValues(value, null, 0, null);
  }

  private static FormValues of(AnswerParser read) {
    return new FormValues(read.value(), read.rejection(), 0, null);
  }

  private static final class Reader extends AnswerType.DefaultVisitor<FormValues> {
    private final Filled filled;
    private final Ask ask;
    private final Language language;
    private final LocalDate today;
    private final Function<Text, String> labels;

    Reader(
        Filled filled, Ask ask, Language language, LocalDate today, Function<Text, String> labels) {
      this.filled = filled;
      this.ask = ask;
      this.language = language;
      this.today = today;
      this.labels = labels;
    }

    @Override
    protected FormValues other(AnswerType type) {
      return of(AnswerParser.read(ask, filled.text(), language, today));
    }

    @Override
    public FormValues yesNo(AnswerType.YesNo type) {
      return oneOf(type);
    }

    @Override
    public FormValues choice(AnswerType.Choice type) {
      return oneOf(type);
    }

    private FormValues oneOf(AnswerType type) {
      Value labelled = labelled(type, filled.text());
      return labelled == null ? other(type) : of(labelled);
    }

    @Override
    public FormValues choices(AnswerType.Choices type) {
      List<String> keys = new ArrayList<>();
      for (int i = 0; i < type.options().size(); i++) {
        if (filled.ticked().contains(i + 1)) {
          keys.add(type.options().get(i).key());
        }
      }
      return of(new Value.SomeOptions(keys));
    }

    /** A line each; here a semicolon is a sign like another. */
    @Override
    public FormValues entries(AnswerType.Entries type) {
      List<Value.Entry> entries =
          filled
              .text()
              .lines()
              .filter(line -> !line.isBlank())
              .map(line -> new Value.Entry("", line.strip()))
              .toList();
      return of(new Value.Entries(entries));
    }

    @Override
    public FormValues table(AnswerType.Table type) {
      List<Value.Row> rows = new ArrayList<>();
      for (int i = 0; i < filled.rows().size(); i++) {
        List<String> cells = filled.rows().get(i);
        if (cells.stream().allMatch(String::isBlank)) {
          continue;
        }
        Map<String, Value> row = new LinkedHashMap<>();
        for (int j = 0; j < type.columns().size(); j++) {
          AnswerType.Column column = type.columns().get(j);
          AnswerParser read = cell(column, j < cells.size() ? cells.get(j).strip() : "");
          Value value = read.value();
          Rejection rejection = read.rejection();
          if (value != null && !(value instanceof Value.Nothing)) {
            rejection = AnswerValidator.of(column.type(), column.optional(), value);
          }
          if (value == null || rejection != null) {
            return new FormValues(null, rejection, i + 1, column);
          }
          row.put(column.key(), value);
        }
        rows.add(new Value.Row("", row));
      }
      return of(new Value.Rows(rows));
    }

    /** Whether a cell with a condition may be empty hangs on others, and is looked at later. */
    private AnswerParser cell(AnswerType.Column column, String text) {
      boolean needed = !column.optional() && !column.isConditional();
      if (text.isEmpty()) {
        return needed
            ? new AnswerParser(null, Rejection.of(Rejection.Kind.EMPTY, ""))
            : new AnswerParser(Value.NOTHING, null);
      }
      Value labelled = labelled(column.type(), text);
      return labelled == null
          ? AnswerParser.read(column.type(), text, language, today)
          : new AnswerParser(labelled, null);
    }

    /** The option of a choice with exactly this label, as it was picked from the list. */
    private @Nullable Value labelled(AnswerType type, String text) {
      if (type instanceof AnswerType.Choices) {
        return null;
      }
      String said = oneLine(text);
      List<Option> found =
          type.options().stream()
              .filter(it -> oneLine(labels.apply(it.label())).equals(said))
              .toList();
      return found.size() == 1 ? new Value.OneOption(found.get(0).key()) : null;
    }

    private static String oneLine(String text) {
      return text.strip().replaceAll("\\s+", " ");
    }
  }
}
