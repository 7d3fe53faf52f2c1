package be.livc.playbook.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question-and-answer sheet. Its playbook walks it as theme, question, reply.
 *
 * @param themes in document order
 * @param synonyms words by which people search, each with words that mean the same in it
 */
public record Fiche(List<Theme> themes, Map<String, Set<String>> synonyms) {
  /** Keeps copies. */
  public Fiche {
    themes = Ordered.list(themes);
    synonyms = Ordered.map(synonyms);
  }

  /** One without synonyms. */
  public Fiche(List<Theme> themes) {
    this(themes, Map.of());
  }

  /** Entries that belong together. */
  public record Theme(String id, Text title, List<Entry> entries) {
    /** Keeps a copy. */
    public Theme {
      entries = Ordered.list(entries);
    }
  }

  /**
   * A question with its reply.
   *
   * @param id kebab-case, unique in the fiche
   * @param question what people ask
   * @param reply the reply, or null where it depends on the situation
   * @param ground what the reply rests on
   * @param valid the days on which it holds
   * @param help more about it, or null
   * @param see entries ({@code id}) or steps ({@code playbook#step}) to look at
   * @param tags marks for searching
   * @param steps a decision tree that ends in conclusions, where there is no reply
   */
  public record Entry(
      String id,
      Text question,
      @Nullable Text reply,
      Ground ground,
      Validity valid,
      @Nullable Text help,
      List<String> see,
      Set<String> tags,
      List<Step> steps) {
    /** Keeps copies. */
    public Entry {
      see = Ordered.list(see);
      tags = Ordered.set(tags);
      steps = Ordered.list(steps);
    }
  }

  /** How many themes it has, not their texts: this stands in messages and logs. */
  @Override
  public String toString() {
    return "sheet of " + themes.size() + " themes";
  }
}
