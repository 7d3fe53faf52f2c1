package be.livc.playbook.fiche;

import be.livc.playbook.resource.WordDistance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a sheet, and the places where each of them stands: what else a word that is searched
 * may stand for, and where it is met. A word that stands nowhere is taken for the words that are
 * nearest in letters.
 */
final class FicheVocabulary {
  /** From so many letters on, one may be wrong; from {@link #LONG} on, two. */
  private static final int SHORT = 5;

  private static final int LONG = 9;

  private final Map<String, List<Integer>> places = new LinkedHashMap<>();

  /** The places of each word by how it is written, so that it is folded once for all texts. */
  private final Map<String, List<Integer>> written = new HashMap<>();

  private final List<List<Set<String>>> groups = new ArrayList<>();

  FicheVocabulary(Map<String, Set<String>> synonyms) {
    synonyms.forEach(
        (word, others) -> {
          List<Set<String>> group = new ArrayList<>(List.of(Stems.of(word)));
          others.forEach(other -> group.add(Stems.of(other)));
          groups.add(group);
          group.forEach(all -> all.forEach(stem -> places.put(stem, new ArrayList<>())));
        });
  }

  /**
   * Adds the words of a text that stands at this place. A sheet has some seven times as many words
   * as different ones, and whoever searches waits for this.
   */
  void add(String text, int place) {
    for (String word : Stems.written(text)) {
      List<Integer> known = written.get(word);
      if (known == null) {
        String stem = Stems.folded(word);
        known =
            stem.isEmpty()
                ? new ArrayList<>()
                : places.computeIfAbsent(stem, it -> new ArrayList<>());
        written.put(word, known);
      }
      if (known.isEmpty() || known.get(known.size() - 1) != place) {
        known.add(place);
      }
    }
  }

  /**
   * How well a word is met at each of the places, of which there are so many: as {@link
   * Stems#match} tells for the word there that meets it best.
   */
  int[] met(String word, int count) {
    int[] met = new int[count];
    for (Map.Entry<String, List<Integer>> other : places.entrySet()) {
      int match = Stems.match(word, other.getKey());
      if (match > 0) {
        for (int place : other.getValue()) {
          met[place] = Math.max(met[place], match);
        }
      }
    }
    return met;
  }

  /** The groups of words that all must be met, any one of the groups, for a word to be met. */
  List<Set<String>> meanings(String word, Set<String> query) {
    List<Set<String>> meanings = new ArrayList<>();
    for (String known : known(word)) {
      meanings.add(Set.of(known));
      for (List<Set<String>> group : groups) {
        if (means(group, known, query)) {
          meanings.addAll(group);
        }
      }
    }
    return meanings;
  }

  private static boolean means(List<Set<String>> group, String word, Set<String> query) {
    for (Set<String> all : group) {
      if (all.contains(word) && (all.size() == 1 || query.containsAll(all))) {
        return true;
      }
    }
    return false;
  }

  private boolean isMet(String word) {
    for (String other : places.keySet()) {
      if (Stems.match(word, other) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The word itself where it is met anywhere, else those that are nearest to it. */
  private List<String> known(String word) {
    if (word.length() < SHORT || isMet(word)) {
      return List.of(word);
    }
    int most = word.length() < LONG ? 1 : 2;
    List<String> nearest = new ArrayList<>();
    int best = most + 1;
    for (String other : places.keySet()) {
      int distance = WordDistance.between(word, other, best + 1);
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
