package be.livc.playbook.fiche;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a sheet: what else a word that is searched may stand for. A word that stands nowhere
 * is taken for the words that are nearest in letters.
 */
final class FicheVocabulary {
  /** From so many letters on, one may be wrong; from {@link #LONG} on, two. */
  private static final int SHORT = 5;

  private static final int LONG = 9;

  private final Set<String> words = new LinkedHashSet<>();
  private final List<List<Set<String>>> groups = new ArrayList<>();

  FicheVocabulary(Map<String, Set<String>> synonyms) {
    synonyms.forEach(
        (word, others) -> {
          List<Set<String>> group = new ArrayList<>(List.of(Stems.of(word)));
          others.forEach(other -> group.add(Stems.of(other)));
          groups.add(group);
          group.forEach(words::addAll);
        });
  }

  void add(Set<String> stems) {
    words.addAll(stems);
  }

  /** The groups of words that all must be met, any one of the groups, for a word to be met. */
  List<Set<String>> meanings(String word, Set<String> query) {
    List<Set<String>> meanings = new ArrayList<>();
    for (String known : known(word)) {
      meanings.add(Set.of(known));
      for (List<Set<String>> group : groups) {
        boolean meant =
            group.stream()
                .anyMatch(it -> it.contains(known) && (it.size() == 1 || query.containsAll(it)));
        if (meant) {
          meanings.addAll(group);
        }
      }
    }
    return meanings;
  }

  /** The word itself where it is met anywhere, else those that are nearest to it. */
  private List<String> known(String word) {
    if (word.length() < SHORT || Stems.match(word, words) > 0) {
      return List.of(word);
    }
    int most = word.length() < LONG ? 1 : 2;
    List<String> nearest = new ArrayList<>();
    int best = most + 1;
    for (String other : words) {
      int distance = Distance.between(word, other, best + 1);
      if (distance < best) {
        nearest.clear();
        best = distance;
      }
      if (distance == best && distance <= most) {
        nearest.add(other);
      }
    }
    return nearest.isEmpty() ? List.of(word) : nearest;
  }
}
