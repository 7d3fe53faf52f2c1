package be.livc.cli.input;

import be.livc.cli.console.Console;
import be.livc.cli.console.Menu;
import be.livc.cli.console.Texts;
import be.livc.playbook.answer.Labels;
import java.util.List;
import java.util.Optional;

/** A line that is an answer, or a word to us that was not typed as it should. */
public final class Doubt {
  private Doubt() {}

  /**
   * Asks which of the two it is.
   *
   * @param secret whether the line must not be shown again
   * @return the word; empty when it is the answer
   */
  public static Optional<Word> settled(Console console, Word word, String line, boolean secret) {
    Texts texts = console.texts();
    List<String> both =
        List.of(
            word.shown(texts) + ": " + word.does(texts),
            secret ? texts.of("doubt.answer.secret") : texts.of("doubt.answer", line));
    console.tell("doubt", word.shown(texts)).gap();
    console.lines(Menu.numbered(both).lines("", console.width())).gap();
    while (true) {
      String typed = console.ask(texts.of("doubt.prompt"));
      Optional<Word> said = Word.exact(typed, texts);
      List<Integer> meant = Labels.meant(typed, both);
      if (said.isPresent()) {
        return said;
      } else if (meant.size() == 1) {
        return meant.get(0) == 0 ? Optional.of(word) : Optional.empty();
      }
      console.tell("refused.choose.sentence.two").gap();
    }
  }
}
