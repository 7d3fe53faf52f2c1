package be.livc.cli.words;

import be.livc.cli.console.Texts;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.view.StoreProblemText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is the matter with the folder of the sessions, and how to mend it. */
public final class HomeWords {
  /** Thousands of files with the same trouble are one trouble. */
  private static final int SHOWN = 3;

  private static final Set<Kind> REMARKS =
      EnumSet.of(Kind.HOME_SWEPT, Kind.HOME_LEFTOVER, Kind.HOME_SHARED);

  private HomeWords() {}

  /** What something has to be done about. */
  public static List<String> problems(List<StoreProblem> found, Texts texts) {
    return sentences(found.stream().filter(it -> !REMARKS.contains(it.kind())).toList(), texts);
  }

  /** What is only to be known. */
  public static List<String> remarks(List<StoreProblem> found, Texts texts) {
    return sentences(found.stream().filter(it -> REMARKS.contains(it.kind())).toList(), texts);
  }

  private static List<String> sentences(List<StoreProblem> found, Texts texts) {
    Map<Kind, List<StoreProblem>> byKind = new LinkedHashMap<>();
    found.forEach(it -> byKind.computeIfAbsent(it.kind(), kind -> new ArrayList<>()).add(it));
    List<String> sentences = new ArrayList<>();
    byKind.forEach(
        (kind, all) -> {
          all.stream()
              .limit(SHOWN)
              .map(it -> StoreProblemText.sentence(it, texts))
              .forEach(sentences::add);
          if (all.size() > SHOWN) {
            sentences.add(texts.count("doctor.home.more", all.size() - SHOWN));
          }
        });
    return sentences;
  }
}
