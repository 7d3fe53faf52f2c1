package be.livc.cli.input;

import be.livc.cli.console.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be typed at every question in place of an answer. */
public enum Word {
  /** Why the question is asked. */
  WHY("why"),
  /** What it rests on. */
  SOURCES("sources"),
  /** Puts it off. */
  LATER("later"),
  /** To the question before. */
  BACK("back"),
  /** Changes an earlier answer. */
  CHANGE("change"),
  /** All questions and answers. */
  OVERVIEW("overview"),
  /** The tasks so far. */
  TASKS("tasks"),
  /** Writes a note. */
  NOTE("note"),
  /** Stops; all is kept. */
  STOP("stop"),
  /** Which words there are. */
  HELP("help"),
  /** Puts it off, to ask someone. */
  UNKNOWN("unknown");

  private static final int SHORTEST_MISTYPED = 4;
  private static final int MOST_WORDS = 4;

  private final String key;

  Word(String key) {
    this.key = key;
  }

  /** Whether the help names it. */
  public boolean isInHelp() {
    return this != HELP && this != UNKNOWN;
  }

  /** The word as it is shown. */
  public String shown(Texts texts) {
    return spellings(texts).get(0);
  }

  /** What it does, for the help. */
  public String does(Texts texts) {
    return texts.of("word." + key + ".does");
  }

  private List<String> spellings(Texts texts) {
    return List.of(texts.of("word." + key).split("\\|", -1));
  }

  /** Other words for the same, which may also be an answer. */
  private List<String> meanings(Texts texts) {
    String other = "word." + key + ".near";
    return texts.has(other) ? List.of(texts.of(other).split("\\|", -1)) : List.of();
  }

  /** The word typed in full, with or without capitals. */
  public static Optional<Word> exact(String typed, Texts texts) {
    String wanted = plain(typed);
    for (Word word : values()) {
      if (word.spellings(texts).contains(wanted)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The word that is said in other words, such as {@code hulp}. */
  public static Optional<Word> meant(String typed, Texts texts) {
    String wanted = plain(typed);
    for (Word word : values()) {
      if (word.meanings(texts).contains(wanted)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /**
   * The word that was perhaps meant: said in other words, one letter away, or with more behind it.
   * Whole sentences are answers.
   */
  public static Optional<Word> perhaps(String typed, Texts texts) {
    Optional<Word> meant = meant(typed, texts);
    String wanted = plain(typed);
    String[] words = wanted.split(" ", -1);
    if (meant.isPresent() || wanted.isEmpty() || words.length > MOST_WORDS) {
      return meant;
    }
    for (Word word : values()) {
      for (String spelling : word.spellings(texts)) {
        boolean mistyped =
            wanted.length() >= SHORTEST_MISTYPED
                && spelling.length() >= SHORTEST_MISTYPED
                && spelling.charAt(0) == wanted.charAt(0)
                && OneSlip.between(wanted, spelling);
        boolean more = words.length > 1 && spelling.length() > 1 && words[0].equals(spelling);
        if (mistyped || more) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  /** The words that begin so. */
  public static List<Word> starting(String typed, Texts texts) {
    String wanted = plain(typed);
    List<Word> found = new ArrayList<>();
    for (Word word : values()) {
      if (!wanted.isEmpty()
          && word.spellings(texts).stream()
              .anyMatch(it -> it.startsWith(wanted) && it.indexOf(' ') < 0)) {
        found.add(word);
      }
    }
    return found;
  }

  private static String plain(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** What stands between quotes when that is one of these words; else the text itself. */
  public static String unquoted(String typed, Texts texts) {
    boolean quoted =
        typed.length() > 2
            && "\"\u201c\u201d\u201e\u00ab".indexOf(typed.charAt(0)) >= 0
            && "\"\u201c\u201d\u00bb".indexOf(typed.charAt(typed.length() - 1)) >= 0;
    String inside = quoted ? typed.substring(1, typed.length() - 1).strip() : typed;
    boolean word = exact(inside, texts).isPresent() || perhaps(inside, texts).isPresent();
    return quoted && word ? inside : typed;
  }
}
