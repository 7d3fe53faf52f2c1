package be.livc.playbook.answer;

import java.util.List;
import java.util.OptionalInt;

/** Numbers in words, to twenty, in every language a playbook can be written in. */
final class NumberWords {
  private static final List<List<String>> FROM_ZERO =
      List.of(
          words(
              "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien"
                  + " vijftien zestien zeventien achttien negentien twintig"),
          words(
              "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                  + " fourteen fifteen sixteen seventeen eighteen nineteen twenty"),
          words(
              "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"
                  + " quinze seize dix-sept dix-huit dix-neuf vingt"),
          words(
              "null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn"
                  + " vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig"));

  private static final List<String> ONE = List.of("a", "une", "ein", "eine", "einem", "einer");

  private NumberWords() {}

  private static List<String> words(String all) {
    return List.of(all.split(" ", -1));
  }

  /** The number that this word or these at most three digits say. */
  static OptionalInt whole(String typed) {
    String word = DayWords.folded(typed);
    if (word.matches("\\d{1,3}")) {
      return OptionalInt.of(Integer.parseInt(word));
    } else if (ONE.contains(word)) {
      return OptionalInt.of(1);
    }
    for (List<String> language : FROM_ZERO) {
      int number = language.indexOf(word);
      if (number >= 0) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }
}
