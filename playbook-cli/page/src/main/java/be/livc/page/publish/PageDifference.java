package be.livc.page.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs between a page that someone has and the one that this program makes of the same
 * content, by part.
 */
public final class PageDifference {
  /** The tags that stand around what is the page's own, and the content line by line. */
  private static final Pattern PART =
      Pattern.compile(
          "<(?<tag>style|script)(?: type=\"text/plain\" id=\"engine\"| type=\"application/json\""
              + " id=\"(?<id>content)\")?>(?<text>.*?)</\\k<tag>>",
          Pattern.DOTALL);

  private static final Pattern STAMP =
      Pattern.compile("<meta name=\"livc-page\" content=\"([^\"<>]*)\">");

  /** A member of the content that stands on a line of its own. */
  private static final Pattern MEMBER = Pattern.compile("\\s*\"([^\"\\\\]{1,500})\": (.*?),?");

  /** Where the stamp of a long list ends, behind the policy of many parts. */
  private static final int NEAR = 1 << 16;

  private PageDifference() {}

  /** What a file says it is; empty when it is no page of a playbook. */
  public static Optional<PageStamp> stamp(byte[] file) {
    String head = new String(file, 0, Math.min(file.length, NEAR), StandardCharsets.UTF_8);
    Matcher matcher = STAMP.matcher(head);
    return matcher.find() ? PageStamp.read(matcher.group(1)) : Optional.empty();
  }

  /** The parts of a page, as people can be told of them. */
  public enum Part {
    /** What is around the others, the policy too. */
    FRAME,
    STYLE,
    /** The engine and the script. */
    PROGRAM,
    /** A file of the playbook, of a template or of the house style. */
    FILE,
    /** What is said of the playbook beside its files. */
    CONTENT
  }

  /**
   * One part that differs.
   *
   * @param name of the file or member; empty for a part that has none
   */
  public record Different(Part part, String name) {}

  /** What differs, in the order of the page; empty when the bytes are the same. */
  public static Set<Different> between(byte[] file, byte[] made) {
    Set<Different> found = new LinkedHashSet<>();
    String theirs = new String(file, StandardCharsets.UTF_8);
    String ours = new String(made, StandardCharsets.UTF_8);
    if (!PART.matcher(theirs).replaceAll("").equals(PART.matcher(ours).replaceAll(""))) {
      found.add(new Different(Part.FRAME, ""));
    }
    compare(texts(theirs, Part.STYLE), texts(ours, Part.STYLE), Part.STYLE, found);
    compare(texts(theirs, Part.PROGRAM), texts(ours, Part.PROGRAM), Part.PROGRAM, found);
    members(texts(theirs, Part.CONTENT), texts(ours, Part.CONTENT), found);
    if (found.isEmpty() && !Arrays.equals(file, made)) {
      found.add(new Different(Part.FRAME, "")); // bytes that are no letters
    }
    return found;
  }

  private static void compare(String theirs, String ours, Part part, Set<Different> found) {
    if (!theirs.equals(ours)) {
      found.add(new Different(part, ""));
    }
  }

  private static String texts(String page, Part part) {
    StringBuilder texts = new StringBuilder();
    for (MatchResult each : PART.matcher(page).results().toList()) {
      Part of =
          each.group(2) != null
              ? Part.CONTENT
              : each.group(1).equals("style") ? Part.STYLE : Part.PROGRAM;
      if (of == part) {
        texts.append(each.group(3)).append('\n');
      }
    }
    return texts.toString();
  }

  private static void members(String theirs, String ours, Set<Different> found) {
    if (theirs.equals(ours)) {
      return;
    }
    int before = found.size();
    Map<String, String> mine = members(ours);
    Map<String, String> others = members(theirs);
    Set<String> all = new LinkedHashSet<>(mine.keySet());
    all.addAll(others.keySet());
    for (String name : all) {
      if (!mine.getOrDefault(name, "").equals(others.getOrDefault(name, ""))) {
        found.add(new Different(name.indexOf('.') > 0 ? Part.FILE : Part.CONTENT, name));
      }
    }
    if (found.size() == before) {
      found.add(new Different(Part.CONTENT, ""));
    }
  }

  private static Map<String, String> members(String content) {
    Map<String, String> members = new LinkedHashMap<>();
    for (String line : content.split("\n", -1)) {
      Matcher matcher = MEMBER.matcher(line);
      if (matcher.matches()) {
        members.put(matcher.group(1), matcher.group(2));
      }
    }
    return members;
  }
}
