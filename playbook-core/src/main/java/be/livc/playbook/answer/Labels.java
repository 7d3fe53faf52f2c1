package be.livc.playbook.answer;

import be.livc.playbook.text.CommonMarkText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Something chosen from a list that is shown with numbers: by its number, its label or the
 * beginning of its label, with or without capitals and accents.
 */
public final class Labels {
  private Labels() {}

  /**
   * The places, from zero, of what may be meant: one where it is clear, none where nothing fits,
   * several where a beginning fits them all.
   *
   * @param labels in the order of their numbers; may be CommonMark
   */
  public static List<Integer> meant(String typed, List<String> labels) {
    Objects.requireNonNull(typed, "typed");
    String wanted = folded(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Integer> begun = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String label = folded(CommonMarkText.plain(labels.get(i)));
      if (label.equals(wanted)) {
        return List.of(i);
      } else if (label.startsWith(wanted)) {
        begun.add(i);
      }
    }
    OptionalInt number = AnswerParser.number(typed);
    if (number.isPresent()) {
      int place = number.getAsInt() - 1;
      return place < labels.size() ? List.of(place) : List.of();
    }
    return begun;
  }

  /** Whether a label begins with what was typed, without capitals and accents. */
  public static boolean begins(String label, String typed) {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(typed, "typed");
    return folded(CommonMarkText.plain(label)).startsWith(folded(typed));
  }

  /** As compared: without capitals, accents and the full stop or exclamation mark at the end. */
  static String folded(String text) {
    String plain = DayWords.folded(text);
    return plain.endsWith(".") || plain.endsWith("!")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
