package be.livc.page.browser.pattern;

/** Places between two signs that a pattern can ask for. */
final class Places {
  static final Spot BEGIN = (search, at) -> at == search.from;
  static final Spot END = (search, at) -> at == search.to;
  static final Spot AFTER_THE_LAST = (search, at) -> at == search.before;

  /** At the end, or before the last end of a line. */
  static final Spot LAST_END =
      (search, at) -> {
        int rest = search.to - at;
        if (rest == 2) {
          return search.text.charAt(at) == '\r' && search.text.charAt(at + 1) == '\n';
        }
        return rest == 0 || rest == 1 && endOfLine(search, at);
      };

  static final Spot LINE_BEGIN =
      (search, at) -> {
        if (at == search.to) {
          return false; // behind the last end of a line there is no line
        }
        char before = at > search.from ? search.text.charAt(at - 1) : '\n';
        return Signs.endsLine(before) && !(before == '\r' && search.text.charAt(at) == '\n');
      };

  static final Spot LINE_END = (search, at) -> at == search.to || endOfLine(search, at);

  static final Spot WORD =
      (search, at) -> {
        boolean before = at > search.from && ofWord(search, at - search.lengthBefore(at));
        return before != (at < search.to && ofWord(search, at));
      };

  /** Whether a place is one of a sort. */
  @FunctionalInterface
  interface Spot {
    boolean is(Search search, int at);
  }

  private Places() {}

  /** Before one, and not amid a carriage return and its line feed. */
  private static boolean endOfLine(Search search, int at) {
    char next = search.text.charAt(at);
    boolean amid = next == '\n' && at > 0 && search.text.charAt(at - 1) == '\r';
    return Signs.endsLine(next) && !amid;
  }

  /** An accent of its own belongs to the letter it stands on. */
  private static boolean ofWord(Search search, int at) {
    int place = at;
    int sign = search.sign(place);
    boolean accent = Character.getType(sign) == Character.NON_SPACING_MARK;
    while (Character.getType(sign) == Character.NON_SPACING_MARK && place > search.from) {
      place -= search.lengthBefore(place);
      sign = search.sign(place);
    }
    return accent ? Character.isLetterOrDigit(sign) : Signs.ofWord(sign);
  }
}
