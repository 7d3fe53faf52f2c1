package be.livc.playbook.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A reason that only says the question again: of its words that say something, at least two and
 * nearly all stand in the question too. Words count as the same when the longer one adds at most an
 * ending.
 */
final class WhyRepeats {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters by which forms of one word differ at their end: {@code werk}, {@code werken}. */
  private static final int LONGEST_ENDING = 2;

  /** Shorter words are often the start of quite another one. */
  private static final int SHORTEST_STEM = 4;

  /** How much of a reason has to stand in its question; one word in five may be new. */
  private static final double NEARLY_ALL = 0.8;

  private static final Set<String> SAY_NOTHING =
      Set.of(
          ("aan aantal al als ben bij daarom dan dat de deze die dit doen door dus een en er ga gaat gaan"
                  + " geef had heb hebben heeft het hier hoe hun ik in is ja je jij jou jouw jullie"
                  + " kan kun kunnen maar me meer met mijn moet moeten na naar nee niet nodig nog nu"
                  + " of om omdat ons ook op over te ten tot uit uw u vaak van vanaf vertel via voor"
                  + " vraag vragen waar waarom wanneer want waren was wat we weet weten welk welke"
                  + " wie wij wil willen wordt worden zal ze zich zij zijn zo zodat zou")
              .split(" ", -1));

  private WhyRepeats() {}

  static boolean repeats(String question, String why) {
    List<String> asked = words(question);
    List<String> reason = words(why);
    long same =
        reason.stream().filter(word -> asked.stream().anyMatch(it -> alike(it, word))).count();
    return reason.size() >= 2 && same >= NEARLY_ALL * reason.size();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(OwnWords.of(text).toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty() && !SAY_NOTHING.contains(word) && !words.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean alike(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return one.equals(other)
        || shorter.length() >= SHORTEST_STEM
            && longer.startsWith(shorter)
            && longer.length() - shorter.length() <= LONGEST_ENDING;
  }
}
