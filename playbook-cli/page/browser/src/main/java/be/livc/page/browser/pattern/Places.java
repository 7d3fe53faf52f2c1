package be.livc.page.browser.pattern;

/** Places between two signs that a pattern can ask for. */
final class Places {
  static final Node BEGIN = (search, at) -> at == search.from;
  static final Node END = (search, at) -> at == search.to;
  static final Node AFTER_THE_LAST = (search, at) -> at == search.before;

  /** At the end, or before the last end of a line. */
  static final Node LAST_END =
      (search, at) -> {
        int rest = search.to - at;
        if (rest == 2) {
          return search.text.charAt(at) == '\r' && search.text.charAt(at + 1) == '\n';
        }
        return rest == 0 || rest == 1 && endOfLine(search, at);
      };

  static final Node LINE_BEGIN =
      (search, at) -> {
        if (at == search.to) {
          return false; // behind the last end of a line there is no line
        }
        char before = at > search.from ? search.text.charAt(at - 1) : '\n';
        return Signs.endsLine(before) && !(before == '\r' && search.text.charAt(at) == '\n');
      };

  static final Node LINE_END = (search, at) -> at == search.to || endOfLine(search, at);

  static final Node WORD = (search, at) -> ofWord(search, at - 1) != ofWord(search, at);

  private Places() {}

  /** Before one, and not amid a carriage return and its line feed. */
  private static boolean endOfLine(Search search, int at) {
    char next = search.text.charAt(at);
    boolean amid = next == '\n' && at > 0 && search.text.charAt(at - 1) == '\r';
    return Signs.endsLine(next) && !amid;
  }

  private static boolean ofWord(Search search, int at) {
    return at >= search.from && at < search.to && Signs.ofWord(search.text.charAt(at));
  }
}
