package be.livc.cli.input;

import be.livc.cli.console.Console;
import be.livc.playbook.answer.PersonalMarks;
import java.util.List;

/** Asks before something is kept that looks like it tells who someone is. */
public final class PersonalQuestions {
  private PersonalQuestions() {}

  /** Asks about each of these whether it is kept, until one is not. */
  public static boolean areKept(List<PersonalMarks.Found> found, Console console) {
    return found.stream()
        .allMatch(
            it -> console.confirm(console.texts().of("personal." + it.mark().key(), it.words())));
  }
}
