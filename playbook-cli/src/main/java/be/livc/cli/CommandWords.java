package be.livc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a command line, taken apart: which command, and what is for it. Options of every
 * command may stand before the command too. Done by hand, as picocli can only read words once it
 * has a command, and only the one that is meant is built.
 *
 * @param group the first word that is no option; empty when there is none
 * @param name the command, such as {@code playbook start}; empty when the words name none
 * @param unknown the second word, where it stands where a command was expected
 * @param rest everything else, in order
 */
record CommandWords(String group, String name, String unknown, List<String> rest) {
  // as in GlobalOptions, whose annotations are of no use before there is a command that has them
  private static final Set<String> WITH_VALUE =
      Set.of(
          "--lang",
          "--home",
          "--playbooks",
          "--templates",
          "--passphrase-file",
          "--store",
          "--login");
  private static final Set<String> WITHOUT_VALUE =
      Set.of(
          "--passphrase",
          "--plain",
          "--json",
          "--no-color",
          "--trace",
          "--help",
          "-h",
          "--version");

  CommandWords {
    rest = List.copyOf(rest);
  }

  /** Takes the words behind {@code livc} apart. */
  static CommandWords of(List<String> words) {
    List<String> rest = new ArrayList<>(words);
    int first = nextWord(rest, 0);
    if (first < 0) {
      return new CommandWords("", "", "", rest);
    }
    String group = rest.remove(first);
    boolean alone = Commands.has(group);
    List<String> inside = Commands.behind(group);
    int second = inside.isEmpty() ? -1 : nextWord(rest, first);
    if (second >= 0 && inside.contains(rest.get(second))) {
      String name = group + " " + rest.remove(second);
      return new CommandWords(group, name, "", rest);
    } else if (alone) {
      return new CommandWords(group, group, "", rest);
    }
    return new CommandWords(group, "", second < 0 ? "" : rest.get(second), rest);
  }

  private static int nextWord(List<String> words, int from) {
    for (int i = from; i < words.size(); i++) {
      String word = words.get(i);
      if (WITH_VALUE.contains(word)) {
        i++;
      } else if (!word.startsWith("-")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether help is asked for. */
  boolean wantsHelp() {
    return rest.contains("--help") || rest.contains("-h");
  }

  /** Whether the word is an option of every command. */
  static boolean isGlobal(String word) {
    String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    return WITH_VALUE.contains(option) || WITHOUT_VALUE.contains(option);
  }

  /** The value of an option in the words, before any command has read them; empty without. */
  static String early(List<String> words, String option) {
    String found = "";
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(option) && i + 1 < words.size()) {
        found = words.get(i + 1);
      } else if (words.get(i).startsWith(option + "=")) {
        found = words.get(i).substring(option.length() + 1);
      }
    }
    return found;
  }
}
