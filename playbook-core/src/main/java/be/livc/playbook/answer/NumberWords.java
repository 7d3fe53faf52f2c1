package be.livc.playbook.answer;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in words: to twenty in every language a playbook can be written in, to 999 in Dutch. */
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

  private static final List<String> DUTCH_TENS =
      words("twintig dertig veertig vijftig zestig zeventig tachtig negentig");
  private static final Pattern DUTCH_ROUND =
      Pattern.compile("(\\p{L}*?)(?:en)?(" + String.join("|", DUTCH_TENS) + ")");
  private static final Pattern DUTCH_HUNDREDS =
      Pattern.compile("(\\p{L}*?)honderd(?: ?en)? ?(\\p{L}*)");

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
    Matcher hundreds = DUTCH_HUNDREDS.matcher(word);
    if (!hundreds.matches()) {
      return dutch(word);
    }
    OptionalInt count = hundreds.group(1).isEmpty() ? OptionalInt.of(1) : dutch(hundreds.group(1));
    OptionalInt rest = hundreds.group(2).isEmpty() ? OptionalInt.of(0) : dutch(hundreds.group(2));
    return count.isPresent() && rest.isPresent() && count.getAsInt() < 10
        ? OptionalInt.of(100 * count.getAsInt() + rest.getAsInt())
        : OptionalInt.empty();
  }

  /** A Dutch number below a hundred: {@code vijfentwintig}. */
  private static OptionalInt dutch(String word) {
    int small = FROM_ZERO.get(0).indexOf(word);
    Matcher round = DUTCH_ROUND.matcher(word);
    if (small > 0 || !round.matches()) {
      return small > 0 ? OptionalInt.of(small) : OptionalInt.empty();
    }
    boolean alone = round.group(1).isEmpty();
    int ones = alone ? 0 : FROM_ZERO.get(0).indexOf(round.group(1));
    return alone || (ones > 0 && ones < 10)
        ? OptionalInt.of(10 * (DUTCH_TENS.indexOf(round.group(2)) + 2) + ones)
        : OptionalInt.empty();
  }
}
