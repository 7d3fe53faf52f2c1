package be.livc.playbook.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Matching against a pattern from a playbook, which is untrusted: work is bounded, so that no
 * pattern can hang a check or a walk. Safe to use from several threads.
 */
public final class BoundedRegex {
  /** Steps of work for one text. */
  private static final long MOST_STEPS = 10_000_000;

  /** Parts of a pattern with its repeats written out. */
  private static final long LARGEST = 100_000;

  /** Steps between two looks at a character, of which nobody but the pattern itself knows. */
  private static final long MOST_IDLE = 10_000;

  /** How long the texts are on which a pattern is tried: as a line of an answer. */
  private static final int TRIED = 120;

  /** Signs of a pattern that the texts are made of on which it is tried. */
  private static final int SIGNS = 4;

  private BoundedRegex() {}

  /** Whether the whole text matches; a pattern that needs too much work does not. */
  static boolean matches(Pattern pattern, String text) {
    try {
      return matched(pattern, text);
    } catch (TooMuchWork | StackOverflowError tooMuch) {
      return false;
    }
  }

  /**
   * Whether matching could need too much work: for what the pattern is when its repeats are written
   * out, or on a text of a hundred signs like those in it.
   *
   * @param pattern a regular expression as Java knows it
   */
  public static boolean isSlow(String pattern) {
    Objects.requireNonNull(pattern, "pattern");
    if (isLarge(pattern)) {
      return true;
    }
    Pattern compiled = Pattern.compile(pattern);
    return tried(pattern).stream().anyMatch(text -> isTooMuch(compiled, text));
  }

  /** Whether matching this text needs too much work. */
  static boolean isTooMuch(Pattern pattern, String text) {
    try {
      matched(pattern, text);
      return false;
    } catch (TooMuchWork tooMuch) {
      return true;
    } catch (StackOverflowError deep) {
      // it ends, and soon
      return false;
    }
  }

  private static boolean isLarge(String pattern) {
    return PatternCost.size(pattern) > LARGEST || PatternCost.idle(pattern) > MOST_IDLE;
  }

  /** Texts of the signs in the pattern, each alone and by two, that end in one it doesn't hold. */
  private static Set<String> tried(String pattern) {
    Set<String> signs = new LinkedHashSet<>();
    pattern
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .forEach(signs::add);
    signs.addAll(List.of("a", "0", " ", "-", "."));
    List<String> some = signs.stream().limit(SIGNS).toList();
    Set<String> texts = new LinkedHashSet<>();
    for (String one : some) {
      for (String other : some) {
        String pair = one.equals(other) ? one : one + other;
        texts.add(pair.repeat(TRIED / pair.length()) + "\u2021");
      }
    }
    return texts;
  }

  private static boolean matched(Pattern pattern, String text) {
    String written = pattern.pattern();
    if (isLarge(written)) {
      throw new TooMuchWork();
    }
    Work work = new Work(MOST_STEPS / (1 + PatternCost.idle(written)));
    return pattern.matcher(new Counted(text, work)).matches();
  }

  private static final class TooMuchWork extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchWork() {
      super(null, null, false, false);
    }
  }

  private static final class Work {
    long left;

    Work(long left) {
      this.left = left;
    }
  }

  private record Counted(CharSequence text, Work work) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (--work.left < 0) {
        throw new TooMuchWork();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), work);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
