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
  /** What it is worth to be met in the question, in a tag, in the theme, in the reply. */
  private static final int[] WORTH = {6, 5, 3, 2};

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
          add(theme, entry);
        }
      }
    }
  }

  private void add(Fiche.Theme theme, Fiche.Entry entry) {
    int place = entries.size() * WORTH.length;
    entries.add(new Entry(theme, entry));
    vocabulary.add(plain(entry.question()), place);
    vocabulary.add(String.join(" ", entry.tags()), place + 1);
    vocabulary.add(plain(theme.title()), place + 2);
    vocabulary.add(plain(entry.reply()), place + 3);
    vocabulary.add(plain(entry.help()), place + 3);
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

  private record Entry(Fiche.Theme theme, Fiche.Entry entry) {}

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
    int[] scores = new int[entries.size()];
    int words = 0;
    for (String word : telling.isEmpty() ? wanted : telling) {
      if (++words <= MOST_WORDS) {
        add(scores, vocabulary.meanings(word, wanted));
      }
    }
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        hits.add(new Hit(entries.get(i).theme(), entries.get(i).entry(), scores[i]));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::score).reversed());
    return hits;
  }

  /** Adds to what each entry scores what it does for a word, which may mean any of these. */
  private void add(int[] scores, List<Set<String>> meanings) {
    int[] best = new int[scores.length];
    for (Set<String> meaning : meanings) {
      int[] here = scores(meaning);
      for (int i = 0; i < best.length; i++) {
        best[i] = Math.max(best[i], here[i]);
      }
    }
    for (int i = 0; i < best.length; i++) {
      scores[i] += best[i] + (best[i] > 0 ? FOR_EACH_WORD : 0);
    }
  }

  /** What each entry scores for words that all must be met at a place. */
  private int[] scores(Set<String> all) {
    int count = entries.size() * WORTH.length;
    int[] least = new int[count];
    boolean first = true;
    for (String word : all) {
      int[] met = vocabulary.met(word, count);
      for (int i = 0; i < count; i++) {
        least[i] = first ? met[i] : Math.min(least[i], met[i]);
      }
      first = false;
    }
    int[] scores = new int[entries.size()];
    for (int i = 0; i < count; i++) {
      scores[i / WORTH.length] += WORTH[i % WORTH.length] * least[i];
    }
    return scores;
  }

  private static String plain(@Nullable Text text) {
    return text == null ? "" : CommonMarkText.plain(text.markdown());
  }
}
