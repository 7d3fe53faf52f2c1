package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Menu;
import be.livc.cli.console.Texts;
import be.livc.cli.input.Choices;
import be.livc.cli.input.Word;
import be.livc.cli.words.FormatNames;
import be.livc.playbook.answer.Labels;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.screen.EndWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done once all questions were had. */
final class EndMenu {
  private final Conversation sitting;
  private final Console console;
  private final Texts texts;
  private final Runnable change;
  private final FilesScreen files;
  private boolean summed;

  /**
   * A menu.
   *
   * @param change lets the person change an answer
   */
  EndMenu(Conversation sitting, FilesScreen files, Runnable change) {
    this.sitting = sitting;
    this.console = sitting.console();
    this.texts = sitting.texts();
    this.files = files;
    this.change = change;
  }

  /**
   * Shows the menu and does what is chosen by its number.
   *
   * @return the word that was said in place of a number, or to stop; empty when a number was chosen
   */
  Optional<Word> show() {
    if (!summed) {
      summary();
    }
    summed = true;
    console.gap().tell("end.what").gap();
    List<String> choices =
        List.of(
            texts.of("end.show"),
            texts.of("end.save", FormatNames.offered(texts)),
            texts.of("end.documents"),
            texts.of("end.change"),
            texts.of("end.stop"));
    Menu menu = Menu.numbered(choices);
    String prompt =
        texts.of("prompt", " " + texts.of("prompt.one", "1-5"), texts.of("prompt.help"));
    String typed = console.choose(menu, prompt, false);
    while (true) {
      List<Integer> meant = Labels.meant(typed, choices);
      int number = meant.size() == 1 ? meant.get(0) + 1 : 0;
      Word word = word(typed, number);
      if (word == Word.STOP || number == 5) {
        return Optional.of(Word.STOP);
      } else if (word != null) {
        return Optional.of(word);
      } else if (number > 0 && number < 5) {
        choose(number);
        return Optional.empty();
      }
      console.say(Choices.unknown(typed, meant, choices, "number.unknown", texts)).gap();
      typed = console.ask(prompt);
    }
  }

  private @Nullable Word word(String typed, int number) {
    Word exact = Word.exact(typed, texts).orElse(null);
    return exact == null && number == 0 ? Word.meant(typed, texts).orElse(null) : exact;
  }

  private void choose(int number) {
    switch (number) {
      case 1 -> new TasksScreen(sitting, session -> files.list(session, texts)).list();
      case 2 -> files.checklist(sitting);
      case 3 -> files.documents(sitting);
      default -> {
        change.run();
        summed = false;
      }
    }
  }

  /** Shows the whole list, on which tasks can be ticked. */
  void tasks() {
    new TasksScreen(sitting, session -> files.list(session, texts)).show(true);
  }

  /** Which words can be typed at the end. */
  void help() {
    console.gap().tell("end.help");
  }

  private void summary() {
    Session session = sitting.session();
    console.gap().say(EndWords.had(session.walk(), texts));
    console.say(EndWords.counts(session, texts));
  }
}
