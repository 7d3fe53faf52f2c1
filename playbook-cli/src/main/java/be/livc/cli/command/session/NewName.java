package be.livc.cli.command.session;

import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.SessionSummary;
import java.util.List;

/** A name that someone gives a session on the command line. */
final class NewName {
  private static final int LONGEST = 80;

  private NewName() {}

  /**
   * The name without blanks around it.
   *
   * @param others the sessions that may not have it already
   * @throws Problem when it is empty, too long or taken
   */
  static String of(String typed, List<SessionSummary> others, Texts texts) {
    String name = typed.strip();
    if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
      throw Problem.usage(texts.of("rename.needed"));
    } else if (name.length() > LONGEST) {
      throw Problem.usage(texts.of("start.name.long"));
    } else if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
      throw Problem.usage(texts.of("start.name.taken", name));
    }
    return name;
  }
}
