package be.livc.playbook.answer;

import java.util.regex.Pattern;

/**
 * Matching against a pattern from a playbook, which is untrusted: work is bounded, so that no
 * pattern can hang a walk.
 */
final class BoundedRegex {
  private static final int MOST_LOOKS = 1_000_000;

  private BoundedRegex() {}

  /** Whether the whole text matches; a pattern that needs too much work does not. */
  static boolean matches(Pattern pattern, String text) {
    try {
      return pattern.matcher(new Counted(text, new Work())).matches();
    } catch (TooMuchWork | StackOverflowError tooMuch) {
      return false;
    }
  }

  private static final class TooMuchWork extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchWork() {
      super(null, null, false, false);
    }
  }

  private static final class Work {
    int looks;
  }

  private record Counted(CharSequence text, Work work) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (++work.looks > MOST_LOOKS) {
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
