package be.livc.page.browser;

import be.livc.page.compiler.Instead;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** What the JDK's matchers can do and the browser's can't. */
public final class MatcherInstead {
  private MatcherInstead() {}

  /** As the JDK. */
  @Instead(of = "java.util.regex.Matcher")
  public static String group(Matcher matcher, String name) {
    return matcher.group(PatternInstead.number(matcher.pattern(), name));
  }

  /** As the JDK. */
  @Instead(of = "java.util.regex.Matcher")
  public static int start(Matcher matcher, String name) {
    return matcher.start(PatternInstead.number(matcher.pattern(), name));
  }

  /** As the JDK. */
  @Instead(of = "java.util.regex.Matcher")
  public static int end(Matcher matcher, String name) {
    return matcher.end(PatternInstead.number(matcher.pattern(), name));
  }

  /** As the JDK. */
  @Instead(of = "java.util.regex.Matcher")
  public static Matcher appendReplacement(Matcher matcher, StringBuilder to, String replacement) {
    StringBuffer part = new StringBuffer();
    matcher.appendReplacement(part, replacement);
    to.append(part);
    return matcher;
  }

  /** As the JDK. */
  @Instead(of = "java.util.regex.Matcher")
  public static StringBuilder appendTail(Matcher matcher, StringBuilder to) {
    StringBuffer rest = new StringBuffer();
    matcher.appendTail(rest);
    return to.append(rest);
  }

  /** As the JDK. */
  @Instead(of = "java.util.regex.Matcher")
  public static String replaceAll(Matcher matcher, Function<MatchResult, String> replacer) {
    matcher.reset();
    StringBuffer all = new StringBuffer();
    while (matcher.find()) {
      matcher.appendReplacement(all, replacer.apply(matcher));
    }
    matcher.appendTail(all);
    return all.toString();
  }

  /** As the JDK. */
  @Instead(of = "java.util.regex.Matcher")
  public static Stream<MatchResult> results(Matcher matcher) {
    matcher.reset();
    List<MatchResult> results = new ArrayList<>();
    while (matcher.find()) {
      results.add(matcher.toMatchResult());
    }
    return results.stream();
  }
}
