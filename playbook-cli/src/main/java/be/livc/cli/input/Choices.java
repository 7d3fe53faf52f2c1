package be.livc.cli.input;

import be.livc.cli.console.Console;
import be.livc.cli.console.Stopped;
import be.livc.cli.console.Texts;
import be.livc.playbook.answer.Labels;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.view.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is chosen from a menu outside questions, by number, label or beginning of a label. */
public final class Choices {
  private static final String BETWEEN = "\\s*[,;]\\s*|\\s+(?:en|and|et|und)\\s+";

  private Choices() {}

  /**
   * Reads what is typed behind a prompt that Enter leaves.
   *
   * @throws Stopped when it is the word to stop
   */
  public static String read(Console console, String prompt) {
    String typed = console.askOrLeave(prompt);
    if (Word.exact(typed, console.texts()).filter(Word.STOP::equals).isPresent()) {
      throw Stopped.byWord();
    }
    return typed;
  }

  /** Why what was typed chooses nothing: it fits several labels, or none; with what is near. */
  public static String unknown(
      String typed, List<Integer> meant, List<String> labels, String key, Texts texts) {
    if (meant.size() > 1) {
      List<String> fitting = meant.stream().map(labels::get).limit(3).toList();
      return texts.of("refused.more-than-one", typed, texts.or(Sentences.quoted(fitting)));
    }
    return texts.near(
        texts.of(key, typed, labels.size()), Sentences.quoted(NearNames.of(typed, labels)));
  }

  /**
   * Several at once, such as {@code 1, 2 en 4}.
   *
   * @return their places from zero in the order typed; empty when a part is not clear
   */
  public static Optional<List<Integer>> several(String typed, List<String> labels) {
    List<Integer> whole = Labels.meant(typed, labels);
    if (whole.size() == 1) {
      return Optional.of(whole);
    }
    return each(typed.split(BETWEEN, -1), labels)
        .or(() -> each(typed.split("[\\s,;]+(?:en\\s+)?", -1), labels));
  }

  private static Optional<List<Integer>> each(String[] parts, List<String> labels) {
    Set<Integer> places = new LinkedHashSet<>();
    for (String part : parts) {
      List<Integer> meant = Labels.meant(part, labels);
      if (meant.size() != 1) {
        return Optional.empty();
      }
      places.addAll(meant);
    }
    return Optional.of(new ArrayList<>(places));
  }
}
