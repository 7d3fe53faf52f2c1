package be.livc.cli.screen;

import be.livc.cli.console.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be typed at every question in place of an answer. */
enum Word {
  WHY("why"),
  SOURCES("sources"),
  LATER("later"),
  BACK("back"),
  CHANGE("change"),
  OVERVIEW("overview"),
  TASKS("tasks"),
  NOTE("note"),
  STOP("stop"),
  HELP("help");

  private final String key;

  Word(String key) {
    this.key = key;
  }

  /** The word as it is shown. */
  String shown(Texts texts) {
    return spellings(texts).get(0);
  }

  /** What it does, for the help. */
  String does(Texts texts) {
    return texts.of("word." + key + ".does");
  }

  private List<String> spellings(Texts texts) {
    return List.of(texts.of("word." + key).split("\\|", -1));
  }

  /** The word typed in full, with or without capitals. */
  static Optional<Word> exact(String typed, Texts texts) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    for (Word word : values()) {
      if (word.spellings(texts).contains(wanted)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The words that begin so. */
  static List<Word> starting(String typed, Texts texts) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    List<Word> found = new ArrayList<>();
    for (Word word : values()) {
      if (!wanted.isEmpty()
          && word.spellings(texts).stream().anyMatch(spelling -> spelling.startsWith(wanted))) {
        found.add(word);
      }
    }
    return found;
  }

  /** What stands between quotes when that is one of these words; else the text itself. */
  static String unquoted(String typed, Texts texts) {
    boolean quoted =
        typed.length() > 2
            && "\"\u201c\u201d\u201e\u00ab".indexOf(typed.charAt(0)) >= 0
            && "\"\u201c\u201d\u00bb".indexOf(typed.charAt(typed.length() - 1)) >= 0;
    String inside = quoted ? typed.substring(1, typed.length() - 1).strip() : typed;
    return quoted && exact(inside, texts).isPresent() ? inside : typed;
  }
}
