package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.cli.input.Doubt;
import be.livc.cli.input.PersonalQuestions;
import be.livc.cli.input.Word;
import be.livc.playbook.answer.PersonalMarks;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.PartNoun;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers that take several prompts: lists, tables, longer texts. Each part is kept as soon
 * as it is finished, and is there again when the question is put again.
 */
final class LongPrompt {
  private final Console console;
  private final Texts texts;
  private final ScreenNames names;
  private final AnswerDraft draft;
  private final RowPrompt rowPrompt;
  private final Deque<String> pasted = new ArrayDeque<>();
  private final List<String> lines = new ArrayList<>();
  private final List<Value.Row> rows = new ArrayList<>();
  private @Nullable AnswerType type;
  private @Nullable Value suggestion;
  private boolean batch;
  private boolean begun;

  LongPrompt(Console console, ScreenNames names, AnswerDraft draft, LocalDate today) {
    this.console = console;
    this.texts = console.texts();
    this.names = names;
    this.draft = draft;
    this.rowPrompt = new RowPrompt(console, names, today, this::next, () -> batch);
  }

  /** How such an answer is typed, to be said above the first prompt. */
  static String howTo(Ask ask, ScreenNames names, Texts texts) {
    String one = PartNoun.of(ask, names.language(), texts).inSentence();
    return switch (ask.type().kind()) {
      case LIST -> texts.of("how.list", one);
      case TABLE -> texts.of("how.table", one);
      case TEXT, YES_NO, CHOICE, CHOICES, NUMBER, DATE ->
          texts.of(ask.optional() ? "how.lines.optional" : "how.lines");
    };
  }

  /** Whether what was entered lacks only more of it, so that typing goes on. */
  boolean wantsMore() {
    int parts = lines.size() + rows.size();
    return parts == 0 || parts < (type == null ? 0 : least(type));
  }

  private static int least(AnswerType type) {
    return type.accept(
        new AnswerType.DefaultVisitor<Integer>() {
          @Override
          protected Integer other(AnswerType type) {
            return 0;
          }

          @Override
          public Integer entries(AnswerType.Entries type) {
            return type.min();
          }

          @Override
          public Integer table(AnswerType.Table type) {
            return type.min();
          }
        });
  }

  /** Goes on behind the parts of an answer that stands. */
  void goOn(AnswerType of, Value parts) {
    type = of;
    begun = true;
    lines.clear();
    rows.clear();
    parts.accept(new Finished());
  }

  /** Takes up what was finished before the person left. */
  private void takeUp(Ask ask) {
    begun = true;
    Value kept = draft.kept();
    kept.accept(new Finished());
    int parts = lines.size() + rows.size();
    if (parts > 0) {
      console.tell(
          "draft.there",
          names.question(ask),
          PartNoun.of(ask, names.language(), texts).count(parts),
          texts.of(parts == 1 ? "draft.is" : "draft.are"));
      if (!ask.sensitive()) {
        List<String> said = said();
        for (int i = 0; i < said.size(); i++) {
          String lead = "  " + (i + 1) + "  ";
          console.say(lead, said.get(i), lead.length());
        }
      }
      console.gap();
    }
  }

  private List<String> said() {
    List<String> said = new ArrayList<>(lines);
    if (type instanceof AnswerType.Table table) {
      for (Value.Row row : rows) {
        said.add(rowPrompt.said(table, row.cells()));
      }
    }
    return said;
  }

  private final class Finished extends Value.DefaultVisitor<Boolean> {
    @Override
    protected Boolean other(Value value) {
      return false;
    }

    @Override
    public Boolean words(Value.Words value) {
      return lines.addAll(List.of(value.text().split("\n", -1)));
    }

    @Override
    public Boolean entries(Value.Entries value) {
      value.entries().forEach(entry -> lines.add(entry.text()));
      return true;
    }

    @Override
    public Boolean rows(Value.Rows value) {
      return rows.addAll(value.rows());
    }
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
    if (!begun) {
      takeUp(ask);
    }
    if (suggestion != null && lines.isEmpty() && rows.isEmpty()) {
      console.say(texts.of("suggested", names.answer(ask, suggestion)));
    }
    if (ask.type() instanceof AnswerType.Table table) {
      return rows(ask, table, asking);
    }
    boolean list = ask.type() instanceof AnswerType.Entries;
    while (true) {
      String line = next(prompt(ask, asking, list), ask.sensitive());
      boolean amidst = batch && pasted.stream().anyMatch(more -> !more.isBlank());
      if (line.isEmpty() && lines.isEmpty() && suggestion != null && !batch) {
        return new PromptResult.Entered(suggestion);
      }
      boolean keeps = line.isEmpty() && lines.isEmpty() && asking != PromptMode.OPEN && !batch;
      Word word = batch ? null : word(line, ask.sensitive());
      if (keeps) {
        return new PromptResult.Kept();
      } else if (word != null && !line.equals(".")) {
        return new PromptResult.Said(word);
      } else if (!amidst && (list ? line.isEmpty() : line.equals("."))) {
        return new PromptResult.Entered(value(ask));
      } else if ((!list || !line.isEmpty()) && mayBeKept(line)) {
        lines.add(batch ? line : Word.unquoted(line, texts));
      }
      keep(amidst);
    }
  }

  /** A word to us, typed as it should or asked about. */
  private @Nullable Word word(String line, boolean secret) {
    Word exact = Word.exact(line, texts).orElse(null);
    if (exact != null || !Word.unquoted(line, texts).equals(line)) {
      return exact;
    }
    return Word.perhaps(line, texts)
        .flatMap(perhaps -> Doubt.settled(console, perhaps, line, secret))
        .orElse(null);
  }

  /** Of what was pasted all is kept at once. */
  private void keep(boolean more) {
    Value parts = value();
    boolean blank = parts instanceof Value.Words words && words.text().isEmpty();
    if (!more && !blank && !(lines.isEmpty() && rows.isEmpty())) {
      draft.keep(parts);
    }
  }

  /** Asks about what looks personal, before it is written anywhere. */
  private boolean mayBeKept(String part) {
    boolean kept = PersonalQuestions.areKept(PersonalMarks.in(part), console);
    if (!kept) {
      console.gap();
    }
    return kept;
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
    int least = least(ask.type());
    boolean mayEnd = lines.size() >= least && (!first || ask.optional() || least == 0);
    String one = PartNoun.of(ask, names.language(), texts).one();
    return texts.of(mayEnd ? "entry.or-end" : "entry", number, one);
  }

  private PromptResult rows(Ask ask, AnswerType.Table table, PromptMode asking) {
    while (true) {
      boolean mayEnd = rows.size() >= table.min() && (!rows.isEmpty() || asking == PromptMode.OPEN);
      RowPrompt.Outcome outcome =
          rowPrompt.read(
              ask, table, rows.size() + 1, mayEnd, suggestion != null, asking, ask.sensitive());
      if (outcome.word() != null) {
        return new PromptResult.Said(outcome.word());
      } else if (outcome.row() != null) {
        if (mayBeKept(String.join("\n", words(outcome.row())))) {
          rows.add(outcome.row());
          keep(false);
        }
        console.gap();
      } else if (pasted.stream().allMatch(String::isBlank)) {
        return closed(ask, asking); // an empty line amidst what was pasted closes nothing
      }
    }
  }

  private PromptResult closed(Ask ask, PromptMode asking) {
    if (rows.isEmpty() && asking != PromptMode.OPEN) {
      return new PromptResult.Kept();
    }
    return new PromptResult.Entered(rows.isEmpty() && suggestion != null ? suggestion : value(ask));
  }

  private static List<String> words(Value.Row row) {
    return row.cells().values().stream()
        .map(cell -> cell instanceof Value.Words words ? words.text() : "")
        .toList();
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
    batch = typed.length > 1;
    pasted.addAll(List.of(typed).subList(1, typed.length));
    return typed[0].strip();
  }
}
