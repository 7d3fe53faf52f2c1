package be.livc.playbook.view.screen;

import be.livc.playbook.model.Step;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What hangs on the answer to a question. */
public final class DependentNames {
  private static final int MOST_NAMED = 3;

  private DependentNames() {}

  /** By sort, such as {@code de vraag A} and {@code de taken B en C}; empty when nothing does. */
  public static List<String> on(String question, Walk walk, ScreenNames names, Sentences texts) {
    Map<String, List<String>> bySort = new LinkedHashMap<>();
    for (String sort : List.of("question", "task", "document", "conclusion")) {
      bySort.put(sort, new ArrayList<>());
    }
    for (Visit visit : walk.dependents(question)) {
      List<String> named = bySort.get(sort(visit.step()));
      String name = inSentence(names.name(visit.step(), null));
      if (named != null && !named.contains(name)) {
        named.add(name);
      }
    }
    List<String> parts = new ArrayList<>();
    int left = MOST_NAMED;
    int more = 0;
    for (Map.Entry<String, List<String>> sorted : bySort.entrySet()) {
      List<String> named = sorted.getValue();
      int shown = Math.min(left, named.size());
      left -= shown;
      more += named.size() - shown;
      if (shown > 0) {
        String key = "hangs." + sorted.getKey() + (shown == 1 ? ".one" : ".many");
        parts.add(texts.of(key, texts.and(named.subList(0, shown))));
      }
    }
    if (more > 0) {
      parts.add(texts.of("hangs.others", more));
    }
    return parts;
  }

  /** Of names in a row the first three, then how many more. */
  public static String some(List<String> named, Sentences texts) {
    if (named.size() <= MOST_NAMED) {
      return texts.and(named);
    }
    List<String> fewer = new ArrayList<>(named.subList(0, MOST_NAMED));
    fewer.add(texts.of("hangs.others", named.size() - MOST_NAMED));
    return texts.and(fewer);
  }

  /** What has no short name is called by its text, a sentence of its own. */
  private static String inSentence(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  private static @Nullable String sort(Step step) {
    return switch (step.kind()) {
      case ASK, ASK_AGAIN -> "question";
      case DO -> "task";
      case WRITE -> "document";
      case CONCLUDE -> "conclusion";
      case TELL, WARN, GROUP, INCLUDE -> null;
    };
  }
}
