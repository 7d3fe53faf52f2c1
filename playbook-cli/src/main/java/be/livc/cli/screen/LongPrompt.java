package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.cli.words.ScreenNames;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads answers that take several prompts: lists, tables, longer texts. */
final class LongPrompt {
  private final Console console;
  private final Texts texts;
  private final ScreenNames names;
  private final RowPrompt rowPrompt;
  private final Deque<String> pasted = new ArrayDeque<>();
  private final List<String> lines = new ArrayList<>();
  private final List<Value.Row> rows = new ArrayList<>();
  private @Nullable AnswerType type;
  private @Nullable Value suggestion;

  LongPrompt(Console console, ScreenNames names) {
    this.console = console;
    this.texts = console.texts();
    this.names = names;
    this.rowPrompt = new RowPrompt(console, names, this::next);
  }

  /** Whether answers of this sort take several prompts. */
  static boolean takes(AnswerType type) {
    return switch (type.kind()) {
      case LIST, TABLE -> true;
      case TEXT -> type instanceof AnswerType.Words words && words.manyLines();
      case YES_NO, CHOICE, CHOICES, NUMBER, DATE -> false;
    };
  }

  /** How such an answer is typed, to be said above the first prompt. */
  static String howTo(AnswerType type, Texts texts) {
    return switch (type.kind()) {
      case LIST -> texts.of("how.list");
      case TABLE -> texts.of("how.table");
      case TEXT, YES_NO, CHOICE, CHOICES, NUMBER, DATE -> texts.of("how.lines");
    };
  }

  /** What was entered so far; null when there is nothing. */
  @Nullable Value draft() {
    if (lines.isEmpty() && rows.isEmpty()) {
      return null;
    }
    return value();
  }

  /** Begins again. */
  void forget() {
    lines.clear();
    rows.clear();
    pasted.clear();
  }

  /**
   * Reads.
   *
   * @param earlier what Enter stands for as long as nothing was entered and the question is open,
   *     or null
   */
  PromptResult read(Ask ask, PromptMode asking, @Nullable Value earlier) {
    type = ask.type();
    suggestion = asking == PromptMode.OPEN ? earlier : null;
    if (suggestion != null && draft() == null) {
      console.say(texts.of("suggested", names.label(ask, suggestion)));
    }
    if (ask.type() instanceof AnswerType.Table table) {
      return rows(ask, table, asking);
    }
    boolean list = ask.type() instanceof AnswerType.Entries;
    while (true) {
      String line = next(prompt(ask, asking, list), ask.sensitive());
      if (line.isEmpty() && lines.isEmpty() && suggestion != null) {
        return new PromptResult.Entered(suggestion);
      }
      boolean keeps = line.isEmpty() && lines.isEmpty() && asking != PromptMode.OPEN;
      Word word = Word.exact(line, texts).orElse(null);
      if (keeps) {
        return new PromptResult.Kept();
      } else if (word != null && !line.equals(".")) {
        return new PromptResult.Said(word);
      } else if (list ? line.isEmpty() : line.equals(".")) {
        return new PromptResult.Entered(value(ask));
      }
      lines.add(Word.unquoted(line, texts));
    }
  }

  private String prompt(Ask ask, PromptMode asking, boolean list) {
    int number = lines.size() + 1;
    boolean first = lines.isEmpty();
    if (first && asking == PromptMode.KEEP) {
      return texts.of("line.keep", number);
    } else if (first && asking == PromptMode.CHANGE) {
      return texts.of("line.change", number);
    } else if (first && suggestion != null) {
      return texts.of("line.suggested", number);
    } else if (!list) {
      return texts.of("line", number);
    }
    int least = ask.type() instanceof AnswerType.Entries entries ? entries.min() : 0;
    boolean mayEnd = lines.size() >= least && (!first || ask.optional() || least == 0);
    return texts.of(mayEnd ? "entry.or-end" : "entry", number);
  }

  private PromptResult rows(Ask ask, AnswerType.Table table, PromptMode asking) {
    while (true) {
      boolean mayEnd = rows.size() >= table.min() && (!rows.isEmpty() || asking == PromptMode.OPEN);
      RowPrompt.Outcome outcome =
          rowPrompt.read(
              table, rows.size() + 1, mayEnd, suggestion != null, asking, ask.sensitive());
      if (outcome.word() != null) {
        return new PromptResult.Said(outcome.word());
      } else if (outcome.row() != null) {
        rows.add(outcome.row());
        console.gap();
      } else if (rows.isEmpty() && asking != PromptMode.OPEN) {
        return new PromptResult.Kept();
      } else if (rows.isEmpty() && suggestion != null) {
        return new PromptResult.Entered(suggestion);
      } else {
        return new PromptResult.Entered(value(ask));
      }
    }
  }

  private Value value(Ask ask) {
    return lines.isEmpty() && rows.isEmpty() && ask.optional() ? Value.NOTHING : value();
  }

  private Value value() {
    if (type instanceof AnswerType.Table) {
      return new Value.Rows(rows);
    } else if (type instanceof AnswerType.Entries) {
      return new Value.Entries(lines.stream().map(line -> new Value.Entry("", line)).toList());
    }
    return new Value.Words(String.join("\n", lines).strip());
  }

  /** The next line; of what was pasted, one line at a time. */
  private String next(String prompt, boolean secret) {
    String waiting = pasted.poll();
    if (waiting != null) {
      return waiting.strip();
    }
    String[] typed = console.ask(prompt, secret).split("\n", -1);
    pasted.addAll(List.of(typed).subList(1, typed.length));
    return typed[0].strip();
  }
}
