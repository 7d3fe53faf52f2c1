package be.livc.page.publish;

import be.livc.playbook.view.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page with open places, which are its own tags: a script or a style sheet that is named becomes
 * part of the file, and the policy allows those by their hashes and nothing else. A script that the
 * page runs itself, when it comes to it, stands there as plain text until then.
 */
final class PageSkeleton {
  /** What all have in common. */
  private static final String FILE = "skeleton.html";

  private static final String BODY = "<body></body>";
  private static final String LANGUAGE = "<html lang=\"nl\">";
  private static final String TITLE = "<title></title>";
  private static final String STAMP = "<meta name=\"livc-page\" content=\"\">";
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"\">";
  private static final String CONTENT =
      "<script type=\"application/json\" id=\"content\"></script>";
  private static final String MAIN = "<main id=\"main\"></main>";
  private static final List<String> HEAD = List.of(LANGUAGE, TITLE, STAMP, POLICY);
  private static final Pattern PLACE =
      Pattern.compile(
          Stream.of(LANGUAGE, TITLE, STAMP, POLICY, CONTENT, MAIN)
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + "|<link rel=\"stylesheet\" href=\"(?<style>[a-z0-9-]+\\.css)\">|<script(?<kind>|"
              + " type=\"text/plain\" id=\"engine\") src=\"(?<script>[a-z0-9-]+\\.js)\"></script>");

  private final String name;
  private final PageResources resources;

  /** With the body in the file with this name. */
  PageSkeleton(String name, PageResources resources) {
    this.name = name;
    this.resources = resources;
  }

  /**
   * What stands in the head of a page.
   *
   * @param language code of the language it is in
   * @param title plain words
   * @param stamp what it says it is
   * @param connects whether it may speak to the server it came from
   */
  record Head(String language, String title, String stamp, boolean connects) {}

  /** The whole page, of which a script makes what is seen. */
  String fill(Head head, Map<String, @Nullable Object> content) {
    return filled(head, Map.of(CONTENT, CONTENT.replace("><", ">" + json(content) + "<")));
  }

  /**
   * The whole page, that shows something without a script.
   *
   * @param main its markup
   * @param content for a script; null where there is none
   */
  String fill(Head head, String main, @Nullable Map<String, @Nullable Object> content) {
    Map<String, String> places = new HashMap<>();
    places.put(MAIN, MAIN.replace("><", ">\n" + main + "<"));
    if (content != null) {
      places.put(CONTENT, CONTENT.replace("><", ">" + json(content) + "<"));
    }
    return filled(head, places);
  }

  private String filled(Head head, Map<String, String> places) {
    String body = part(name).strip();
    String page = part(FILE).replace(BODY, body);
    Set<String> wanted = new HashSet<>(HEAD);
    wanted.addAll(places.keySet());
    for (String place : wanted) {
      int at = page.indexOf(place);
      if (at < 0 || page.indexOf(place, at + 1) >= 0) {
        throw new IllegalStateException(name + " must hold once: " + place);
      }
    }
    List<String> styles = new ArrayList<>();
    List<String> scripts = new ArrayList<>();
    Map<String, String> filled = new HashMap<>(places);
    for (MatchResult place : PLACE.matcher(page).results().toList()) {
      part(place.group(1), "style", "", styles).ifPresent(it -> filled.put(place.group(), it));
      part(place.group(3), "script", place.group(2), scripts)
          .ifPresent(it -> filled.put(place.group(), it));
    }
    String stamp = escaped(head.stamp());
    filled.put(LANGUAGE, "<html lang=\"" + head.language() + "\">");
    filled.put(TITLE, "<title>" + escaped(head.title()) + "</title>");
    filled.put(STAMP, STAMP.replace("\"\"", "\"" + stamp + "\""));
    filled.put(
        POLICY, POLICY.replace("\"\"", "\"" + policy(styles, scripts, head.connects()) + "\""));
    StringBuilder whole = new StringBuilder(1 << 22);
    int filledTo = 0;
    for (MatchResult place : PLACE.matcher(page).results().toList()) {
      whole.append(page, filledTo, place.start()).append(filled.get(place.group()));
      filledTo = place.end();
    }
    return whole.append(page, filledTo, page.length()).toString();
  }

  /** An element with the text of a file in it; empty when none is named. */
  private Optional<String> part(
      @Nullable String file, String tag, String kind, List<String> hashes) {
    if (file == null) {
      return Optional.empty();
    }
    String text = tag.equals("script") ? script(part(file)) : part(file);
    hashes.add(hash(text));
    return Optional.of("<" + tag + kind + ">" + text + "</" + tag + ">");
  }

  private String part(String file) {
    return resources
        .required(file)
        // a browser reads each of these as a line feed, and the hash is over what it reads
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  private static String policy(List<String> styles, List<String> scripts, boolean connects) {
    return "default-src 'none'; script-src "
        + (scripts.isEmpty() ? "'none'" : String.join(" ", scripts))
        + "; style-src "
        + String.join(" ", styles)
        + "; img-src data: blob:; connect-src "
        + (connects ? "'self'" : "'none'")
        + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types"
        + " livc";
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** In a text of a program these say the same, and no tag begins or ends there. */
  private static String script(String text) {
    return text.replaceAll("<(?=/(?i:script))", "<\\\\").replace("<!--", "<\\!--");
  }

  /** No tag begins or ends inside. */
  static String json(Object content) {
    return "\n" + Json.write(content).replace("<", "\\u003c");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
