package be.livc.playbook.fiche;

import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Text;
import be.livc.playbook.text.CommonMarkText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries of a sheet by words. Accents, capitals and usual Dutch endings count for nothing,
 * and a word is found inside a compound ({@code geheim} in {@code beroepsgeheim}). The same sheet
 * and words always give the same order.
 */
public final class FicheSearch {
  private static final int IN_QUESTION = 6;
  private static final int IN_TAGS = 5;
  private static final int IN_THEME = 3;
  private static final int IN_REPLY = 2;
  private static final int FOR_EACH_WORD = 100;
  private static final int MOST_WORDS = 20;

  private final List<Entry> entries = new ArrayList<>();

  /** Searches in the entries that hold on a day. */
  public FicheSearch(Fiche fiche, LocalDate day) {
    for (Fiche.Theme theme : fiche.themes()) {
      for (Fiche.Entry entry : theme.entries()) {
        if (entry.valid().on(day)) {
          entries.add(new Entry(theme, entry));
        }
      }
    }
  }

  /**
   * An entry that was found.
   *
   * @param theme the theme it stands in
   * @param entry the entry
   * @param score larger is better; only good for comparing
   */
  public record Hit(Fiche.Theme theme, Fiche.Entry entry, int score) {}

  private record Entry(Fiche.Theme theme, Fiche.Entry entry) {}

  /**
   * The entries that hold at least one of the words, those that hold most of them first; in the
   * order of the sheet where nothing tells them apart. Words that say nothing by themselves are
   * left out unless there are no others.
   */
  public List<Hit> find(String query) {
    Set<String> wanted = Stems.of(query);
    Set<String> telling = new LinkedHashSet<>(wanted);
    telling.removeIf(Stems::isCommon);
    List<String> words = (telling.isEmpty() ? wanted : telling).stream().limit(MOST_WORDS).toList();
    List<Hit> hits = new ArrayList<>();
    for (Entry entry : entries) {
      int score = score(entry, words);
      if (score > 0) {
        hits.add(new Hit(entry.theme(), entry.entry(), score));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::score).reversed());
    return hits;
  }

  private static int score(Entry entry, List<String> words) {
    Set<String> question = words(entry.entry().question());
    Set<String> tags = Stems.of(String.join(" ", entry.entry().tags()));
    Set<String> theme = words(entry.theme().title());
    Set<String> reply = words(entry.entry().reply());
    reply.addAll(words(entry.entry().help()));
    int score = 0;
    for (String word : words) {
      int here =
          IN_QUESTION * Stems.match(word, question)
              + IN_TAGS * Stems.match(word, tags)
              + IN_THEME * Stems.match(word, theme)
              + IN_REPLY * Stems.match(word, reply);
      score += here + (here > 0 ? FOR_EACH_WORD : 0);
    }
    return score;
  }

  private static Set<String> words(@Nullable Text text) {
    return text == null ? new LinkedHashSet<>() : Stems.of(CommonMarkText.plain(text.markdown()));
  }
}
