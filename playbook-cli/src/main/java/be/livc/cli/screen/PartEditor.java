package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Menu;
import be.livc.cli.console.Texts;
import be.livc.cli.input.Choices;
import be.livc.cli.input.PersonalQuestions;
import be.livc.cli.input.Word;
import be.livc.playbook.answer.Labels;
import be.livc.playbook.answer.PersonalMarks;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.AnswerParts;
import be.livc.playbook.view.screen.PartNoun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes one part of an answer of several parts: an entry, a row, a line. */
final class PartEditor {
  private static final int CHANGE = 1;
  private static final int ADD = 2;
  private static final int REMOVE = 3;
  private static final int MOVE = 4;
  private static final int ANEW = 5;

  private final Console console;
  private final Texts texts;
  private final ScreenNames names;
  private final LongPrompt longer;
  private final RowPrompt rows;
  private final Ask ask;
  private final List<Value> parts;
  private final List<Value> before;
  private @Nullable Word said;

  /**
   * An editor.
   *
   * @param longer reads what is added, or all of it anew
   * @param present the answer that stands
   */
  PartEditor(
      Console console,
      ScreenNames names,
      LocalDate today,
      LongPrompt longer,
      Ask ask,
      Value present) {
    this.console = console;
    this.texts = console.texts();
    this.names = names;
    this.longer = longer;
    this.rows =
        new RowPrompt(
            console, names, today, (prompt, secret) -> console.ask(prompt, secret), () -> false);
    this.ask = ask;
    this.before = AnswerParts.of(ask.type(), present);
    this.parts = new ArrayList<>(before);
  }

  /** Asks what is to be changed, and changes it. */
  PromptResult read(PromptMode asking) {
    list();
    PartNoun noun = PartNoun.of(ask, names.language(), texts);
    List<String> choices = new ArrayList<>();
    for (String what : List.of("change", "add", "remove", "move", "anew")) {
      choices.add(texts.of("parts." + what, noun.inSentence(), noun.severalFirst()));
    }
    console.gap().tell("end.what").gap();
    console.lines(Menu.numbered(choices).lines("", console.width())).gap();
    int most = choices.size();
    int chosen =
        number(texts.of(asking == PromptMode.KEEP ? "parts.keep" : "parts.prompt", most), choices);
    return said != null
        ? new PromptResult.Said(said)
        : chosen == 0 ? new PromptResult.Kept() : done(chosen, asking);
  }

  private PromptResult done(int chosen, PromptMode asking) {
    if (chosen == ADD || chosen == ANEW) {
      longer.goOn(ask.type(), chosen == ADD ? AnswerParts.join(ask.type(), parts) : Value.NOTHING);
      console.gap().say(LongPrompt.howTo(ask, names, texts)).gap();
      return longer.read(ask, asking, null);
    }
    int at = parts.size() == 1 ? 1 : which("parts.which");
    if (at > 0 && chosen == CHANGE) {
      change(at);
    } else if (at > 0 && chosen == REMOVE) {
      parts.remove(at - 1);
    } else if (at > 0 && chosen == MOVE) {
      int to = which("parts.where");
      if (to > 0) {
        parts.add(to - 1, parts.remove(at - 1));
      }
    }
    if (said != null) {
      return new PromptResult.Said(said);
    }
    Value changed = AnswerParts.join(ask.type(), parts);
    if (changed.equals(AnswerParts.join(ask.type(), before))) {
      return new PromptResult.Kept();
    }
    boolean empty = parts.isEmpty() && ask.optional();
    return new PromptResult.Entered(empty ? Value.NOTHING : changed);
  }

  private void list() {
    for (int i = 0; i < parts.size(); i++) {
      String lead = "  " + (i + 1) + "  ";
      String part =
          ask.sensitive()
              ? texts.of("answer.sensitive")
              : AnswerParts.label(ask.type(), parts.get(i), names);
      console.say(lead, part, lead.length());
    }
  }

  private int which(String prompt) {
    List<String> labels =
        parts.stream().map(part -> AnswerParts.label(ask.type(), part, names)).toList();
    return said != null ? 0 : number(texts.of(prompt, parts.size()), labels);
  }

  /** A number of a list; zero for Enter or a word. */
  private int number(String prompt, List<String> labels) {
    while (true) {
      String typed = console.askOrLeave(prompt);
      said = Word.exact(typed, texts).orElse(null);
      List<Integer> meant = Labels.meant(typed, labels);
      if (typed.isEmpty() || said != null) {
        return 0;
      } else if (meant.size() == 1) {
        return meant.get(0) + 1;
      }
      console
          .say(
              ask.sensitive()
                  ? texts.of("number.unknown", typed, labels.size())
                  : Choices.unknown(typed, meant, labels, "number.unknown", texts))
          .gap();
    }
  }

  private void change(int at) {
    Value part = parts.get(at - 1);
    if (part instanceof Value.Rows some && ask.type() instanceof AnswerType.Table table) {
      RowPrompt.Outcome outcome = rows.change(ask, table, at, some.rows().get(0), ask.sensitive());
      said = outcome.word();
      Value.Row row = outcome.row();
      if (row != null) {
        put(at, new Value.Rows(List.of(row)));
      }
      return;
    }
    String one = PartNoun.of(ask, names.language(), texts).one();
    String typed = console.ask(texts.of("parts.new", at, one), ask.sensitive());
    said = Word.exact(typed, texts).orElse(null);
    if (said == null && !typed.isEmpty()) {
      String text = Word.unquoted(typed, texts).replaceAll("\\s*\n\\s*", " ");
      put(at, AnswerParts.written(part, text));
    }
  }

  private void put(int at, Value part) {
    if (PersonalQuestions.areKept(PersonalMarks.in(part), console)) {
      parts.set(at - 1, part);
    }
  }
}
