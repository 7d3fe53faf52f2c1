package be.livc.playbook.view.screen;

import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Value;
import be.livc.playbook.view.ScreenNames;
import java.util.ArrayList;
import java.util.List;

/** The parts of an answer, each an answer of one part: entries, rows, lines. */
public final class AnswerParts {
  private AnswerParts() {}

  /** Whether answers of this sort have several parts, each of which is entered by itself. */
  public static boolean has(AnswerType type) {
    return switch (type.kind()) {
      case LIST, TABLE -> true;
      case TEXT -> type instanceof AnswerType.Words words && words.manyLines();
      case YES_NO, CHOICE, CHOICES, NUMBER, DATE -> false;
    };
  }

  /** How many parts an answer has; 0 for one that has none. */
  public static int count(AnswerType type, Value value) {
    return of(type, value).size();
  }

  /** The parts; none for an answer that has none. */
  public static List<Value> of(AnswerType type, Value value) {
    return value.accept(
        new Value.DefaultVisitor<List<Value>>() {
          @Override
          protected List<Value> other(Value value) {
            return List.of();
          }

          @Override
          public List<Value> entries(Value.Entries value) {
            return value.entries().stream()
                .<Value>map(entry -> new Value.Entries(List.of(entry)))
                .toList();
          }

          @Override
          public List<Value> rows(Value.Rows value) {
            return value.rows().stream().<Value>map(row -> new Value.Rows(List.of(row))).toList();
          }

          @Override
          public List<Value> words(Value.Words value) {
            return has(type)
                ? value.text().lines().<Value>map(Value.Words::new).toList()
                : List.of();
          }
        });
  }

  /** One answer of all parts, which are of one sort. */
  public static Value join(AnswerType type, List<Value> parts) {
    Joined joined = new Joined();
    parts.forEach(part -> part.accept(joined));
    return switch (type.kind()) {
      case TABLE -> new Value.Rows(joined.rows);
      case LIST -> new Value.Entries(joined.entries);
      case TEXT, YES_NO, CHOICE, CHOICES, NUMBER, DATE ->
          new Value.Words(String.join("\n", joined.lines));
    };
  }

  private static final class Joined extends Value.DefaultVisitor<Void> {
    private final List<Value.Entry> entries = new ArrayList<>();
    private final List<Value.Row> rows = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    @Override
    protected Void other(Value value) {
      return null;
    }

    @Override
    public Void entries(Value.Entries value) {
      entries.addAll(value.entries());
      return null;
    }

    @Override
    public Void rows(Value.Rows value) {
      rows.addAll(value.rows());
      return null;
    }

    @Override
    public Void words(Value.Words value) {
      lines.add(value.text());
      return null;
    }
  }

  /** The parts of an answer that another lacks: an entry or row by its identity. */
  public static List<Value> gone(AnswerType type, Value before, Value after) {
    List<String> there = of(type, after).stream().map(AnswerParts::identity).toList();
    return of(type, before).stream().filter(part -> !there.contains(identity(part))).toList();
  }

  private static String identity(Value part) {
    return part.accept(
        new Value.DefaultVisitor<String>() {
          @Override
          protected String other(Value value) {
            return value.toString();
          }

          @Override
          public String entries(Value.Entries value) {
            return value.entries().get(0).identity();
          }

          @Override
          public String rows(Value.Rows value) {
            return value.rows().get(0).identity();
          }
        });
  }

  /** An entry or line that says something else and is still the same one. */
  public static Value written(Value part, String text) {
    return part.accept(
        new Value.DefaultVisitor<Value>() {
          @Override
          protected Value other(Value value) {
            return new Value.Words(text);
          }

          @Override
          public Value entries(Value.Entries value) {
            String identity = value.entries().get(0).identity();
            return new Value.Entries(List.of(new Value.Entry(identity, text)));
          }
        });
  }

  /** A part in words: of a row its first cell. */
  public static String label(AnswerType type, Value part, ScreenNames names) {
    return part.accept(
        new Value.DefaultVisitor<String>() {
          @Override
          protected String other(Value value) {
            return "";
          }

          @Override
          public String words(Value.Words value) {
            return value.text();
          }

          @Override
          public String entries(Value.Entries value) {
            return value.entries().get(0).text();
          }

          @Override
          public String rows(Value.Rows value) {
            return type instanceof AnswerType.Table table
                ? AnswerFormatter.first(table, value.rows().get(0), names.language())
                : "";
          }
        });
  }
}
