package be.livc.playbook.diagnostic;

import be.livc.playbook.resource.Resources;
import java.util.List;
import java.util.Objects;

/**
 * The page about a rule: what it means, why it matters, how to mend it, and an example of both. The
 * pages are Dutch.
 *
 * @param rule the rule it is about
 * @param title the rule in plain words
 * @param text the explanation in Markdown, paragraphs with an empty line between; of marks it holds
 *     backticks only
 * @param bad the files of an example with a finding of the rule; empty where the page's text says
 *     why it shows none
 * @param good the files of the same example, mended; a file that is the same in both stands in both
 */
public record Explanation(
    RuleId rule, String title, String text, List<Example> bad, List<Example> good) {
  /**
   * A file of an example.
   *
   * @param file its name
   * @param text its text, or the part that matters: of a playbook often the steps alone
   */
  public record Example(String file, String text) {
    /** The name of a file that the page does not name. */
    public static final String PLAYBOOK = "playbook.yaml";

    /** In place of the name of a file: what stands there is a command to give. */
    public static final String COMMAND = "opdracht";

    /** Checks that neither is null. */
    public Example {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(text, "text");
    }
  }

  /** Keeps copies. */
  public Explanation {
    Objects.requireNonNull(rule, "rule");
    bad = List.copyOf(bad);
    good = List.copyOf(good);
  }

  /** The page of a rule, read anew at each call. */
  public static Explanation of(RuleId rule) {
    return ExplanationReader.read(rule, page(rule));
  }

  /** The whole page of a rule in Markdown, as it was written. */
  static String page(RuleId rule) {
    return Resources.text(Explanation.class, "explain/" + rule + ".md");
  }
}
