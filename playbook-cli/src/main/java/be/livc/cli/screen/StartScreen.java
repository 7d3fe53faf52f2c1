package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Menu;
import be.livc.cli.console.Stopped;
import be.livc.cli.console.Texts;
import be.livc.cli.input.Choices;
import be.livc.cli.input.PersonalQuestions;
import be.livc.cli.input.Word;
import be.livc.playbook.answer.Labels;
import be.livc.playbook.answer.PersonalMarks;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.StartWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is said before a walk begins, before anything that can be typed. */
public final class StartScreen {
  private final Console console;
  private final Texts texts;

  /** A start. */
  public StartScreen(Console console) {
    this.console = console;
    this.texts = console.texts();
  }

  /** Names the plain mode, once, in a terminal that has another. */
  public void mentionPlainMode() {
    if (console.hasArrows()) {
      console.tell("start.plain").gap();
    }
  }

  /** Asks which of these is meant, and gives its place in the list. */
  public int choose(String title, List<Menu.Entry> entries) {
    console.gap().tell(title).gap();
    String accepted = entries.size() == 1 ? "1" : "1-" + entries.size();
    String prompt =
        texts.of("prompt", " " + texts.of("prompt.one", accepted), texts.of("prompt.help"));
    String typed = console.choose(new Menu(entries), prompt, false);
    List<String> labels = entries.stream().map(Menu.Entry::label).toList();
    while (true) {
      List<Integer> meant = Labels.meant(typed, labels);
      Optional<Word> word = Word.exact(typed, texts).or(said(typed));
      if (meant.size() == 1) {
        return meant.get(0);
      } else if (word.filter(Word.STOP::equals).isPresent()) {
        throw Stopped.byWord();
      } else if (word.filter(Word.HELP::equals).isPresent()) {
        console.tell("choose.help").gap();
      } else if (typed.isEmpty()) {
        console.tell("choose.nothing").gap();
      } else {
        console.say(Choices.unknown(typed, meant, labels, "number.unknown", texts)).gap();
      }
      typed = console.ask(prompt);
    }
  }

  private Supplier<Optional<Word>> said(String typed) {
    return () -> Word.meant(typed, texts);
  }

  /** How a session is kept that is to begin. */
  public enum Keeping {
    /** In a folder of the person. */
    OPEN,
    /** There, and only who knows the passphrase can read it. */
    SEALED,
    /** In a database that colleagues share. */
    DATABASE
  }

  /**
   * What the playbook is, how it is kept, what must not be typed.
   *
   * @param keeping where what is answered will stand
   */
  public void introduce(Playbook playbook, LocalDate date, Keeping keeping) {
    console.gap().tell("start.title", ScreenNames.title(playbook), playbook.version());
    console.say(StartWords.size(playbook, date, texts));
    boolean shared = keeping == Keeping.DATABASE;
    console.gap().tell(shared ? "start.kept.database" : "start.kept");
    if (keeping == Keeping.SEALED) {
      console.tell("start.sealed");
    }
    console.tell("start.date", texts.language().dateWithWeekday(date));
    String open = StartWords.toConfirm(playbook, texts);
    if (!open.isEmpty()) {
      console.say(open);
    }
    console.gap();
    console.say(StartWords.notice(playbook, texts));
    if (playbook.sensitive()) {
      console.tell(
          switch (keeping) {
            case OPEN -> "start.sensitive.stay.open";
            case SEALED -> "start.sensitive.stay";
            case DATABASE -> "start.sensitive.stay.database";
          });
      console.tell("start.sensitive.erase");
    }
    console.gap();
  }

  /** Asks for the name of the session; Enter takes the one that is offered. */
  public String name(Playbook playbook, LocalDate date, Set<String> taken) {
    String offered = StartWords.name(playbook, date, taken);
    console.tell("start.name");
    while (true) {
      String typed = console.ask(texts.of("start.name.prompt", offered)).replace('\n', ' ');
      String name = typed.isEmpty() ? offered : typed;
      if (Word.exact(typed, texts).filter(Word.STOP::equals).isPresent()) {
        throw Stopped.byWord();
      }
      if (taken.stream().anyMatch(name::equalsIgnoreCase)) {
        console.tell("start.name.taken", name).gap();
      } else if (name.length() > 80) {
        console.tell("start.name.long").gap();
      } else if (PersonalQuestions.areKept(PersonalMarks.in(typed), console)) {
        return name;
      }
    }
  }
}
