package be.livc.playbook.answer;

import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes answers as an answers file has them. */
public final class AnswersFileWriter {
  private static final Value.Visitor<String> INLINE = new Inline();
  private static final Value.Visitor<String> FLOW = new Flow();

  private final StringBuilder file = new StringBuilder();

  private AnswersFileWriter() {}

  /**
   * An answers file.
   *
   * @param on the date of the walk
   */
  public static String of(Playbook playbook, Answers answers, LocalDate on) {
    Objects.requireNonNull(on, "on");
    AnswersFileWriter text = new AnswersFileWriter();
    text.write(playbook, answers, on);
    return text.file.toString();
  }

  /**
   * The answers without those that their question does not accept, which are put off where that is
   * allowed.
   */
  public static Answers accepted(Playbook playbook, Answers answers) {
    Map<String, Ask> questions = new HashMap<>();
    playbook.visit(
        step -> {
          if (step instanceof Ask ask) {
            questions.put(ask.id(), ask);
          }
        });
    Map<String, Answer> accepted = new LinkedHashMap<>();
    answers
        .byQuestion()
        .forEach(
            (id, answer) -> {
              Ask ask = questions.get(id);
              if (ask == null || isAccepted(ask, answer)) {
                accepted.put(id, answer);
              } else if (ask.mayWait()) {
                accepted.put(id, Answer.PUT_OFF);
              }
            });
    return new Answers(accepted);
  }

  private static boolean isAccepted(Ask ask, Answer answer) {
    return !(answer instanceof Answer.Given given)
        || AnswerValidator.of(ask, given.value()) == null;
  }

  private void write(Playbook playbook, Answers answers, LocalDate on) {
    line("playbook: " + playbook.id());
    line("on: " + on);
    Set<String> given = given(playbook);
    answers("given", answers, given, true);
    answers("answers", answers, given, false);
    list("later", answers, false);
    list("empty", answers, true);
  }

  private static Set<String> given(Playbook playbook) {
    Set<String> given = new HashSet<>();
    playbook.given().forEach(ask -> given.add(ask.id()));
    playbook.visit(
        step -> {
          if (step instanceof Step.Include include) {
            include.playbook().given().forEach(ask -> given.add(ask.id()));
          }
        });
    return given;
  }

  private void answers(String key, Answers answers, Set<String> given, boolean wanted) {
    Map<String, Value> values = new LinkedHashMap<>();
    answers
        .byQuestion()
        .forEach(
            (id, answer) -> {
              boolean there =
                  answer instanceof Answer.Given it && !(it.value() instanceof Value.Nothing);
              if (there && given.contains(id) == wanted) {
                values.put(id, ((Answer.Given) answer).value());
              }
            });
    if (values.isEmpty()) {
      if (!wanted) {
        line(key + ": {}");
      }
      return;
    }
    line(key + ":");
    values.forEach((id, value) -> value("  " + id, value));
  }

  private void value(String lead, Value value) {
    value.accept(
        new Value.DefaultVisitor<AnswersFileWriter>() {
          @Override
          protected AnswersFileWriter other(Value value) {
            line(lead + ": " + inline(value));
            return AnswersFileWriter.this;
          }

          @Override
          public AnswersFileWriter entries(Value.Entries value) {
            if (value.entries().isEmpty()) {
              return other(value);
            }
            line(lead + ":");
            value.entries().forEach(entry -> line("    - " + quoted(entry.text())));
            return AnswersFileWriter.this;
          }

          @Override
          public AnswersFileWriter rows(Value.Rows value) {
            if (value.rows().isEmpty()) {
              return other(value);
            }
            line(lead + ":");
            value.rows().forEach(it -> row(it));
            return AnswersFileWriter.this;
          }
        });
  }

  private void row(Value.Row row) {
    String dash = "    - ";
    for (Map.Entry<String, Value> cell : row.cells().entrySet()) {
      if (!(cell.getValue() instanceof Value.Nothing)) {
        line(dash + cell.getKey() + ": " + inline(cell.getValue()));
        dash = "      ";
      }
    }
    if (!dash.isBlank()) {
      line(dash + "{}");
    }
  }

  private static String inline(Value value) {
    return value.accept(INLINE);
  }

  /**
   * An answer in a few signs, for a line that shows several; a list or table only that it is one.
   */
  public static String brief(Answer answer) {
    Objects.requireNonNull(answer, "answer");
    if (!(answer instanceof Answer.Given given)) {
      return "later";
    }
    return given
        .value()
        .accept(
            new Value.DefaultVisitor<String>() {
              @Override
              protected String other(Value value) {
                return inline(value);
              }

              @Override
              public String nothing(Value.Nothing value) {
                return "empty";
              }

              @Override
              public String entries(Value.Entries value) {
                return value.entries().isEmpty() ? "[]" : "[…]";
              }

              @Override
              public String rows(Value.Rows value) {
                return value.rows().isEmpty() ? "[]" : "[…]";
              }
            });
  }

  private void list(String key, Answers answers, boolean empty) {
    List<String> ids = new ArrayList<>();
    answers
        .byQuestion()
        .forEach(
            (id, answer) -> {
              boolean nothing =
                  answer instanceof Answer.Given given && given.value() instanceof Value.Nothing;
              if (empty ? nothing : answer instanceof Answer.PutOff) {
                ids.add(id);
              }
            });
    if (!ids.isEmpty()) {
      line(key + ": [" + String.join(", ", ids) + "]");
    }
  }

  /** A value on one line, as it may stand in an answers file. */
  public static String flow(Value value) {
    return value.accept(FLOW);
  }

  /**
   * Words as a scalar of YAML: as they stand where they are plain letters, digits, dots and dashes.
   */
  public static String scalar(String text) {
    return text.matches("[A-Za-z0-9]([A-Za-z0-9.-]*)") ? text : quoted(text);
  }

  /**
   * Words as a scalar of YAML in double quotes, on one line; whatever YAML would take as the end of
   * a line, or not take at all, by its number.
   */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '"' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\r', '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff' ->
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private void line(String text) {
    file.append(text).append('\n');
  }

  /** On one line; a list and a table stand there only where they are empty. */
  private static class Inline implements Value.Visitor<String> {
    @Override
    public String oneOption(Value.OneOption value) {
      return scalar(value.key());
    }

    @Override
    public String someOptions(Value.SomeOptions value) {
      return "["
          + String.join(", ", value.keys().stream().map(AnswersFileWriter::scalar).toList())
          + "]";
    }

    @Override
    public String words(Value.Words value) {
      return quoted(value.text());
    }

    @Override
    public String amount(Value.Amount value) {
      return value.number().toPlainString();
    }

    @Override
    public String day(Value.Day value) {
      return value.date().toString();
    }

    @Override
    public String entries(Value.Entries value) {
      return "[]";
    }

    @Override
    public String rows(Value.Rows value) {
      return "[]";
    }

    @Override
    public String nothing(Value.Nothing value) {
      return "[]";
    }
  }

  /** On one line, lists and tables too. */
  private static final class Flow extends Inline {
    @Override
    public String entries(Value.Entries value) {
      return "["
          + String.join(", ", value.entries().stream().map(it -> quoted(it.text())).toList())
          + "]";
    }

    @Override
    public String rows(Value.Rows value) {
      return "[" + String.join(", ", value.rows().stream().map(Flow::row).toList()) + "]";
    }

    private static String row(Value.Row row) {
      List<String> cells = new ArrayList<>();
      row.cells()
          .forEach(
              (key, cell) -> {
                if (!(cell instanceof Value.Nothing)) {
                  cells.add(key + ": " + inline(cell));
                }
              });
      return cells.isEmpty() ? "{}" : "{ " + String.join(", ", cells) + " }";
    }
  }
}
