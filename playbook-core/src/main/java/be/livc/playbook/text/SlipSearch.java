package be.livc.playbook.text;

import be.livc.playbook.text.TextSlips.Kind;
import be.livc.playbook.text.TextSlips.Slip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for the slips and the links of one text. */
final class SlipSearch {
  private static final Pattern CODE =
      Pattern.compile("(?<!`)(`+)(?!`)[^`]++\\1(?!`)|(?m)^ {0,3}```[\\s\\S]*?^ {0,3}```");
  private static final Pattern ESCAPED = Pattern.compile("\\\\\\p{Punct}");
  private static final Pattern AUTO =
      Pattern.compile("<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\\s]*+)>|<[^\\s<>@]++@[^\\s<>@]++>");
  private static final Pattern LINK =
      Pattern.compile("]\\([ \\t]*+(<[^<>\\n]*+>|[^()\\n]*+(?:\\([^()\\n]*+\\)[^()\\n]*+)*+)\\)");
  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^ {0,3}\\[(?!\\^)[^\\]\\n]++]:[ \\t]*+<?([^\\s<>]++)>?");

  /** An address of these two forms between pointed brackets, which is no address by itself. */
  private static final Pattern POINTED =
      Pattern.compile(
          "(?m)]\\([ \\t]*+<[^<>\\n]*+>[^()<>\\n]*+\\)"
              + "|^ {0,3}\\[(?!\\^)[^\\]\\n]++]:[ \\t]*+<[^\\s<>]++>");

  private static final Pattern TITLE =
      Pattern.compile("(?<![ \\t])[ \\t]++(?:\"[^\"]*+\"|'[^']*+')[ \\t]*+$");
  private static final Pattern LIKE_AN_ADDRESS =
      Pattern.compile("(?i)www\\..*|[a-z][a-z0-9+.-]*:.*");
  private static final Pattern MARKUP =
      Pattern.compile(
          "</?[A-Za-z][^<>]*+>|<[!?][A-Za-z][^<>]*+>"
              + "|&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"
              + "|!\\[[^\\[\\]\\n]*+](?=[(\\[])");
  private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\{)\\{[a-z0-9.-]+}(?!})");
  private static final Pattern REMARK =
      Pattern.compile("(?<!\\S)(?://++|/\\*++)[ \\t]*+[^\\s/*]\\S*+");
  private static final Pattern BRACES = Pattern.compile("\\{\\{?[^{}\\n]*+}}?");

  private final List<Slip> found = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private String left;

  SlipSearch(String markdown) {
    this.left = markdown;
    look();
  }

  /** By kind and then by place. */
  List<Slip> slips() {
    return List.copyOf(found);
  }

  /** The addresses that can be one, in the order of their forms. */
  List<String> links() {
    return List.copyOf(links);
  }

  private void look() {
    blank("`", CODE);
    blank("\\", ESCAPED);
    matches("]", LINK).forEach(this::link);
    matches("[", DEFINITION).forEach(it -> address(it.group(1), it.start(1)));
    blank("<", POINTED);
    matches("<", AUTO).forEach(it -> address(it.group(1), it.start(1)));
    blank("<", AUTO);
    markup();
    matches("/", REMARK).forEach(it -> add(Kind.REMARK, it.group(), it.start()));
    blank("{", PLACEHOLDER);
    matches("{", BRACES).forEach(it -> add(Kind.BRACES, it.group(), it.start()));
  }

  /** Whether one of these signs is in what is left. */
  private boolean holds(String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (left.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * What matches.
   *
   * @param signs of which each match holds one: most texts have none, and needn't be looked at
   */
  private List<MatchResult> matches(String signs, Pattern pattern) {
    return holds(signs) ? pattern.matcher(left).results().toList() : List.of();
  }

  private void blank(String signs, Pattern pattern) {
    if (holds(signs)) {
      Matcher matcher = pattern.matcher(left);
      left = matcher.replaceAll(it -> it.group().replaceAll("[^\\n]", "x"));
    }
  }

  /** Comments may hold other markup, and one that nothing closes is none. */
  private void markup() {
    List<Slip> comments = new ArrayList<>();
    StringBuilder outside = new StringBuilder();
    int start = left.indexOf("<!--");
    int end = left.indexOf("-->", start + 4);
    while (start >= 0 && end >= 0) {
      comments.add(new Slip(Kind.MARKUP, left.substring(start, end + 3), start));
      outside.append(left, outside.length(), start).append("x".repeat(end + 3 - start));
      start = left.indexOf("<!--", end + 3);
      end = left.indexOf("-->", start + 4);
    }
    left = outside.append(left, outside.length(), left.length()).toString();
    matches("<&!", MARKUP)
        .forEach(it -> comments.add(new Slip(Kind.MARKUP, it.group(), it.start())));
    comments.sort(Comparator.comparingInt(Slip::start));
    found.addAll(comments);
  }

  /** Brackets with other words behind them are no link. */
  private void link(MatchResult link) {
    String written = TITLE.matcher(link.group(1)).replaceAll("").strip();
    boolean pointed = written.startsWith("<") && written.endsWith(">");
    String address = pointed ? written.substring(1, written.length() - 1) : written;
    boolean blanks = address.chars().anyMatch(Character::isWhitespace);
    if (pointed || !blanks || LIKE_AN_ADDRESS.matcher(address).matches()) {
      address(address, link.start(1) + (pointed ? 1 : 0));
    }
  }

  private void address(@Nullable String written, int start) {
    if (written == null) {
      return; // a mail address, which needs no scheme between these brackets
    }
    LinkAddress address = new LinkAddress(written);
    if (address.isForbidden()) {
      add(Kind.SCHEME, written, start);
    } else if (!address.isWhole()) {
      add(Kind.ADDRESS, written, start);
    } else {
      links.add(written);
    }
  }

  private void add(Kind kind, String what, int start) {
    found.add(new Slip(kind, what, start));
  }
}
