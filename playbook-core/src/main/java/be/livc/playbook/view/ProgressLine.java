package be.livc.playbook.view;

import be.livc.playbook.walk.Progress;
import java.util.ArrayList;
import java.util.List;

/** How far someone is, in questions. */
public final class ProgressLine {
  private ProgressLine() {}

  /**
   * {@code 8 beantwoord, 1 uitgesteld, 1 opzij, nog 3 tot 5 vragen}; parts that are zero left out.
   */
  public static String of(Progress progress, Sentences texts) {
    return parts(progress, progress.aside(), texts);
  }

  /** {@code 8 beantwoord, 1 uitgesteld, nog 3 tot 5 vragen}; what was set aside is left out. */
  public static String withoutAside(Progress progress, Sentences texts) {
    return parts(progress, 0, texts);
  }

  private static String parts(Progress progress, int aside, Sentences texts) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.of("progress.answered", progress.answered()));
    if (progress.putOff() > 0) {
      parts.add(texts.of("progress.put-off", progress.putOff()));
    }
    if (aside > 0) {
      parts.add(texts.of("progress.aside", aside));
    }
    if (progress.most() > 0) {
      parts.add(
          progress.least() == progress.most()
              ? texts.count("progress.left", progress.least())
              : texts.of("progress.left.range", progress.least(), progress.most()));
    }
    return String.join(", ", parts);
  }

  /** How many questions, such as {@code 2 tot 3 vragen}. */
  public static String questions(int least, int most, Sentences texts) {
    return least == most
        ? texts.count("questions", least)
        : texts.of("questions.range", least, most);
  }

  /** A short form for lists: {@code 9 beantwoord, nog 2 tot 4}, or that it is done. */
  public static String brief(Progress progress, Sentences texts) {
    if (progress.most() == 0) {
      return texts.of("progress.ready");
    }
    String left =
        progress.least() == progress.most()
            ? texts.of("progress.brief.left", progress.least())
            : texts.of("progress.brief.range", progress.least(), progress.most());
    return texts.of("progress.answered", progress.answered()) + ", " + left;
  }
}
