package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Menu;
import be.livc.cli.console.Stopped;
import be.livc.cli.console.Texts;
import be.livc.cli.input.PersonalQuestions;
import be.livc.cli.input.Word;
import be.livc.playbook.answer.PersonalMarks;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.Session;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.SourceWords;
import java.util.ArrayList;
import java.util.List;

/** Short side trips from a question: the help, its sources, a note. */
final class SideScreens {
  private final Conversation sitting;
  private final Console console;
  private final Texts texts;

  SideScreens(Conversation sitting) {
    this.sitting = sitting;
    this.console = sitting.console();
    this.texts = sitting.texts();
  }

  /** Which words can be typed. */
  void help(Ask ask) {
    console.gap().tell("help.title");
    console.tell(ask.type().options().isEmpty() ? "help.intro" : "help.intro.choice");
    int widest = 0;
    for (Word word : Word.values()) {
      widest = !word.isInHelp() ? widest : Math.max(widest, word.shown(texts).length());
    }
    for (Word word : Word.values()) {
      if (word.isInHelp()) {
        String shown = word.shown(texts);
        String blanks = " ".repeat(widest - shown.length() + 2);
        console.say("  " + shown + blanks, word.does(texts), 5);
      }
    }
    console.tell("help.quotes");
  }

  /** What the question rests on. */
  void sources(Ask ask) {
    ScreenNames names = sitting.names();
    ResolvedGround support = names.sources(ask.header().ground());
    console.gap();
    if (support.sources().isEmpty()) {
      console.tell("sources.none");
      return;
    }
    console.tell("sources.title");
    List<Menu.Entry> entries = new ArrayList<>();
    for (ResolvedGround.Cited cited : support.sources()) {
      entries.add(
          new Menu.Entry(
              Integer.toString(entries.size() + 1),
              ResolvedGround.name(cited, names.words()),
              SourceWords.about(cited, support, names.language(), texts)));
    }
    console.lines(new Menu(entries).lines("", console.width()));
    String open = names.toConfirm(ask.header().ground());
    if (open != null) {
      console.say(open);
    }
  }

  /** Writes a note at the question. */
  void note(String question) {
    console.gap().tell(question.isEmpty() ? "note.title.session" : "note.title");
    console.tell("how.lines");
    List<String> lines = new ArrayList<>();
    try {
      boolean open = true;
      while (open) {
        List<String> typed =
            List.of(console.ask(texts.of("line", lines.size() + 1), true).split("\n", -1));
        open = !typed.get(typed.size() - 1).strip().equals(".");
        lines.addAll(open ? typed : typed.subList(0, typed.size() - 1));
        console.gotOn();
      }
    } catch (Stopped left) {
      String begun = String.join("\n", lines).strip();
      if (!begun.isEmpty() && PersonalMarks.in(begun).isEmpty()) {
        sitting.keep(sitting.session().note(question, begun));
      }
      throw left;
    }
    String text = String.join("\n", lines).strip();
    if (text.isEmpty()) {
      console.tell("note.empty");
    } else if (PersonalQuestions.areKept(PersonalMarks.in(text), console)) {
      Session session = sitting.session();
      sitting.keep(session.note(question, text));
      console.tell("note.kept");
    } else {
      console.tell("note.dropped");
    }
  }
}
