package be.livc.cli.screen;

import be.livc.cli.words.ScreenNames;
import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Value;
import java.util.ArrayList;
import java.util.List;

/** The parts of an answer, each an answer of one part: entries, rows, lines. */
final class AnswerParts {
  private AnswerParts() {}

  /** The parts; none for an answer that has none. */
  static List<Value> of(AnswerType type, Value value) {
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
            return LongPrompt.takes(type)
                ? value.text().lines().<Value>map(Value.Words::new).toList()
                : List.of();
          }
        });
  }

  /** One answer of all parts, which are of one sort. */
  static Value join(AnswerType type, List<Value> parts) {
    List<Value.Entry> entries = new ArrayList<>();
    List<Value.Row> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Value part : parts) {
      if (part instanceof Value.Entries some) {
        entries.addAll(some.entries());
      } else if (part instanceof Value.Rows some) {
        rows.addAll(some.rows());
      } else if (part instanceof Value.Words some) {
        lines.add(some.text());
      }
    }
    if (type instanceof AnswerType.Table) {
      return new Value.Rows(rows);
    }
    return type instanceof AnswerType.Entries
        ? new Value.Entries(entries)
        : new Value.Words(String.join("\n", lines));
  }

  /** The parts of an answer that another lacks: an entry or row by its identity. */
  static List<Value> gone(AnswerType type, Value before, Value after) {
    List<String> there = of(type, after).stream().map(AnswerParts::identity).toList();
    return of(type, before).stream().filter(part -> !there.contains(identity(part))).toList();
  }

  private static String identity(Value part) {
    return part instanceof Value.Entries some
        ? some.entries().get(0).identity()
        : part instanceof Value.Rows some ? some.rows().get(0).identity() : part.toString();
  }

  /** A part in words: of a row its first cell. */
  static String label(AnswerType type, Value part, ScreenNames names) {
    if (part instanceof Value.Rows some && type instanceof AnswerType.Table table) {
      return AnswerFormatter.first(table, some.rows().get(0), names.language());
    } else if (part instanceof Value.Entries some) {
      return some.entries().get(0).text();
    }
    return part instanceof Value.Words words ? words.text() : "";
  }
}
