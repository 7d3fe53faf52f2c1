package be.livc.playbook.fiche;

import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Text;
import be.livc.playbook.text.CommonMarkText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries of a sheet by words. Accents, capitals and usual Dutch endings count for nothing,
 * and a word is found inside a compound ({@code geheim} in {@code beroepsgeheim}) and a compound by
 * its parts. A word that stands nowhere is taken for the nearest that does, and one that the sheet
 * names as a synonym for what means the same. The same sheet and words always give the same order.
 * Safe to share between threads.
 */
public final class FicheSearch {
  private static final int IN_QUESTION = 6;
  private static final int IN_TAGS = 5;
  private static final int IN_THEME = 3;
  private static final int IN_REPLY = 2;
  private static final int FOR_EACH_WORD = 100;
  private static final int MOST_WORDS = 20;

  private final List<Entry> entries = new ArrayList<>();
  private final FicheVocabulary vocabulary;

  /** Searches in the entries that hold on a day. */
  public FicheSearch(Fiche fiche, LocalDate day) {
    Objects.requireNonNull(day, "day");
    vocabulary = new FicheVocabulary(fiche.synonyms());
    for (Fiche.Theme theme : fiche.themes()) {
      for (Fiche.Entry entry : theme.entries()) {
        if (entry.valid().on(day)) {
          entries.add(Entry.of(theme, entry));
        }
      }
    }
    entries.forEach(entry -> entry.places().forEach(place -> vocabulary.add(place.words())));
  }

  /**
   * An entry that was found.
   *
   * @param theme the theme it stands in
   * @param entry the entry
   * @param score larger is better; only good for comparing
   */
  public record Hit(Fiche.Theme theme, Fiche.Entry entry, int score) {
    /** Checks that nothing is missing. */
    public Hit {
      Objects.requireNonNull(theme, "theme");
      Objects.requireNonNull(entry, "entry");
    }
  }

  /** The words that stand somewhere in an entry, and what it is worth to be met there. */
  private record Place(Set<String> words, int worth) {}

  private record Entry(Fiche.Theme theme, Fiche.Entry entry, List<Place> places) {
    static Entry of(Fiche.Theme theme, Fiche.Entry entry) {
      Set<String> reply = words(entry.reply());
      reply.addAll(words(entry.help()));
      return new Entry(
          theme,
          entry,
          List.of(
              new Place(words(entry.question()), IN_QUESTION),
              new Place(Stems.of(String.join(" ", entry.tags())), IN_TAGS),
              new Place(words(theme.title()), IN_THEME),
              new Place(reply, IN_REPLY)));
    }

    int score(Set<String> meaning) {
      int score = 0;
      for (Place place : places) {
        int least = Integer.MAX_VALUE;
        for (String word : meaning) {
          least = Math.min(least, Stems.match(word, place.words()));
        }
        score += place.worth() * least;
      }
      return score;
    }
  }

  /**
   * The entries that hold at least one of the words, those that hold most of them first; in the
   * order of the sheet where nothing tells them apart. Words that say nothing by themselves are
   * left out unless there are no others.
   */
  public List<Hit> find(String query) {
    Objects.requireNonNull(query, "query");
    Set<String> wanted = Stems.of(query);
    Set<String> telling = new LinkedHashSet<>(wanted);
    telling.removeIf(Stems::isCommon);
    List<String> words = (telling.isEmpty() ? wanted : telling).stream().limit(MOST_WORDS).toList();
    List<List<Set<String>>> meanings =
        words.stream().map(word -> vocabulary.meanings(word, wanted)).toList();
    List<Hit> hits = new ArrayList<>();
    for (Entry entry : entries) {
      int score = score(entry, meanings);
      if (score > 0) {
        hits.add(new Hit(entry.theme(), entry.entry(), score));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::score).reversed());
    return hits;
  }

  private static int score(Entry entry, List<List<Set<String>>> words) {
    int score = 0;
    for (List<Set<String>> meanings : words) {
      int here = meanings.stream().mapToInt(entry::score).max().orElse(0);
      score += here + (here > 0 ? FOR_EACH_WORD : 0);
    }
    return score;
  }

  private static Set<String> words(@Nullable Text text) {
    return text == null ? new LinkedHashSet<>() : Stems.of(CommonMarkText.plain(text.markdown()));
  }
}
