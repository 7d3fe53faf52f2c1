package stub.java.util.regex;

import be.livc.page.browser.pattern.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** As the JDK's. */
public final class TMatcher implements MatchResult {
  private final TPattern pattern;
  private CharSequence text;
  private Search search;
  private int from;
  private int to;
  private boolean found;
  private int last;
  private boolean empty;
  private int copied;

  TMatcher(TPattern pattern, CharSequence text) {
    this.pattern = pattern;
    reset(text);
  }

  public TPattern pattern() {
    return pattern;
  }

  public TMatcher reset(CharSequence other) {
    text = other;
    search = new Search(pattern.read(), other);
    return reset();
  }

  public TMatcher reset() {
    return region(0, text.length());
  }

  public TMatcher region(int start, int end) {
    if (start < 0 || end > text.length() || start > end) {
      throw new IndexOutOfBoundsException("region");
    }
    from = start;
    to = end;
    search.region(start, end);
    found = false;
    empty = false;
    last = start;
    copied = 0;
    return this;
  }

  public int regionStart() {
    return from;
  }

  public int regionEnd() {
    return to;
  }

  private boolean noted(boolean matches) {
    found = matches;
    if (matches) {
      last = search.end(0);
      empty = search.start(0) == last;
    }
    return matches;
  }

  public boolean matches() {
    return noted(search.at(from, true));
  }

  public boolean lookingAt() {
    return noted(search.at(from, false));
  }

  public boolean find() {
    int place = empty ? last + 1 : last;
    if (place > to) {
      found = false;
      return false;
    }
    boolean matches = noted(search.find(place));
    if (!matches) {
      last = to + 1; // nothing more is found
      empty = false;
    }
    return matches;
  }

  public boolean find(int start) {
    if (start < 0 || start > text.length()) {
      throw new IndexOutOfBoundsException("Illegal start index");
    }
    reset();
    last = start;
    return find();
  }

  public boolean hasMatch() {
    return found;
  }

  private void requireMatch() {
    if (!found) {
      throw new IllegalStateException("No match found");
    }
  }

  @Override
  public int start() {
    return start(0);
  }

  @Override
  public int start(int group) {
    requireMatch();
    return search.start(known(group));
  }

  public int start(String name) {
    return start(number(name));
  }

  @Override
  public int end() {
    return end(0);
  }

  @Override
  public int end(int group) {
    requireMatch();
    return search.end(known(group));
  }

  public int end(String name) {
    return end(number(name));
  }

  @Override
  public String group() {
    return group(0);
  }

  @Override
  public String group(int group) {
    int start = start(group);
    return start < 0 ? null : text.subSequence(start, end(group)).toString();
  }

  public String group(String name) {
    return group(number(name));
  }

  private int number(String name) {
    Integer number = pattern.read().names().get(name);
    if (number == null) {
      throw new IllegalArgumentException("No group with name <" + name + ">");
    }
    return number;
  }

  private int known(int group) {
    if (group < 0 || group > groupCount()) {
      throw new IndexOutOfBoundsException("No group " + group);
    }
    return group;
  }

  @Override
  public int groupCount() {
    return pattern.read().groups() - 1;
  }

  public MatchResult toMatchResult() {
    TMatcher held = new TMatcher(pattern, text.toString());
    held.found = found;
    if (found) {
      held.search.region(from, to);
      held.search.hold(search);
    }
    return held;
  }

  public Stream<MatchResult> results() {
    reset();
    List<MatchResult> results = new ArrayList<>();
    while (find()) {
      results.add(toMatchResult());
    }
    return results.stream();
  }

  public static String quoteReplacement(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$");
  }

  public String replaceAll(String replacement) {
    return replaceAll(match -> replacement);
  }

  public String replaceAll(Function<MatchResult, String> replacer) {
    reset();
    StringBuilder all = new StringBuilder();
    while (find()) {
      appendReplacement(all, replacer.apply(this));
    }
    return appendTail(all).toString();
  }

  public String replaceFirst(String replacement) {
    reset();
    StringBuilder all = new StringBuilder();
    if (find()) {
      appendReplacement(all, replacement);
    }
    return appendTail(all).toString();
  }

  public TMatcher appendReplacement(StringBuilder all, String replacement) {
    requireMatch();
    all.append(text, copied, start());
    filled(replacement, all);
    copied = end();
    return this;
  }

  public StringBuilder appendTail(StringBuilder all) {
    return all.append(text, copied, text.length());
  }

  public TMatcher appendReplacement(StringBuffer all, String replacement) {
    StringBuilder part = new StringBuilder();
    appendReplacement(part, replacement);
    all.append(part);
    return this;
  }

  public StringBuffer appendTail(StringBuffer all) {
    return all.append(appendTail(new StringBuilder()));
  }

  private void filled(String replacement, StringBuilder all) {
    for (int i = 0; i < replacement.length(); i++) {
      char sign = replacement.charAt(i);
      if (sign == '\\') {
        i++;
        if (i == replacement.length()) {
          throw new IllegalArgumentException("character to be escaped is missing");
        }
        all.append(replacement.charAt(i));
      } else if (sign == '$') {
        i = group(replacement, i + 1, all);
      } else {
        all.append(sign);
      }
    }
  }

  /** Fills in what a group holds; gives the place of the last sign of its name. */
  private int group(String replacement, int at, StringBuilder all) {
    String held;
    int end = at;
    if (replacement.startsWith("{", at)) {
      end = replacement.indexOf('}', at);
      held = group(replacement.substring(at + 1, Math.max(at + 1, end)));
    } else {
      int number = at < replacement.length() ? Character.digit(replacement.charAt(at), 10) : -1;
      if (number < 0) {
        throw new IllegalArgumentException("Illegal group reference");
      }
      while (end + 1 < replacement.length()) {
        int digit = Character.digit(replacement.charAt(end + 1), 10);
        if (digit < 0 || number * 10 + digit > groupCount()) {
          break;
        }
        number = number * 10 + digit;
        end++;
      }
      held = group(number);
    }
    all.append(held == null ? "" : held);
    return end;
  }
}
