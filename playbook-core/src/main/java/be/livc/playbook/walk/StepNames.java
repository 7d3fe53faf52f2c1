package be.livc.playbook.walk;

import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import java.util.function.Function;

/**
 * What a step is called where it is spoken of: on screens and lists by its short name, to editors
 * by its id, and else by the beginning of what it says.
 */
public final class StepNames {
  private static final int LONGEST_SHOWN = 60;
  private static final int LONGEST_WRITTEN = 40;

  private StepNames() {}

  /**
   * The short name of a step or of the question it asks again, else what it says on one line, cut
   * between two words after at most 60 characters.
   *
   * @param plain makes words of a text, with the answers in it
   */
  public static String shown(Step step, Function<Text, String> plain) {
    Step.Ask asked = step.asked();
    String own = step.header().shortName();
    String given = own.isEmpty() && asked != null ? asked.header().shortName() : own;
    if (!given.isEmpty()) {
      return plain.apply(new Text(given));
    }
    String line = plain.apply(step.text()).replace('\n', ' ');
    if (line.length() <= LONGEST_SHOWN) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_SHOWN);
    return line.substring(0, space == -1 ? LONGEST_SHOWN : space) + " …";
  }

  /** The id of a step, else its short name, else the beginning of it as its editor wrote it. */
  public static String written(Step step) {
    return step.id().isEmpty() && !step.header().shortName().isEmpty()
        ? step.header().shortName()
        : idOrBeginning(step);
  }

  /** The id of a step, else the first 40 characters of it as its editor wrote them. */
  public static String idOrBeginning(Step step) {
    if (!step.id().isEmpty()) {
      return step.id();
    }
    String line = step.words().replace('\n', ' ');
    int count = line.codePointCount(0, line.length());
    return count <= LONGEST_WRITTEN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_WRITTEN)).strip() + "…";
  }
}
