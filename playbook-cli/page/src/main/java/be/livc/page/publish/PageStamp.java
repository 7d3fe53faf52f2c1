package be.livc.page.publish;

import be.livc.playbook.model.Playbook;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says it is, from which it can be made anew.
 *
 * @param kind of a playbook, or the list of several
 * @param playbooks each {@code id@version} of a released one, {@code id} of the text being worked
 *     on; one where it is the page of one
 * @param sheet the same of its sheet; empty without
 * @param digest of the text of the playbook, or of the digests of all in the list; SHA-256 in hex
 */
public record PageStamp(Kind kind, List<String> playbooks, String sheet, String digest) {
  private static final String ID = "[a-z0-9-]{1,200}(?:@[0-9.]{1,60})?";
  private static final Pattern FORM =
      Pattern.compile(
          "(?<kind>playbook|index)=(?<playbooks>ID(?:,ID)*) sheet=(?<sheet>ID|) digest=(?<digest>[0-9a-f]{64})"
              .replace("ID", ID));

  /** The kinds of pages. */
  public enum Kind {
    PLAYBOOK,
    INDEX
  }

  /** Keeps a copy; refuses null and none. */
  public PageStamp {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(digest, "digest");
    playbooks = List.copyOf(playbooks);
    if (playbooks.isEmpty() || kind == Kind.PLAYBOOK && playbooks.size() > 1) {
      throw new IllegalArgumentException("the page of one, or the list of some");
    }
  }

  static String name(Playbook playbook, boolean working) {
    return working ? playbook.id() : playbook.id() + "@" + playbook.version();
  }

  /** Whether a text by this name was not released. */
  public static boolean isWorking(String name) {
    return name.indexOf('@') < 0;
  }

  /** Whether it holds a text that was not released. */
  public boolean isWorking() {
    return playbooks.stream().anyMatch(PageStamp::isWorking);
  }

  /** As it stands in the page. */
  String text() {
    return kind.name().toLowerCase(Locale.ROOT)
        + "="
        + String.join(",", playbooks)
        + " sheet="
        + sheet
        + " digest="
        + digest;
  }

  /** Reads one; empty where it is another text. */
  static Optional<PageStamp> read(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new PageStamp(
                Kind.valueOf(matcher.group("kind").toUpperCase(Locale.ROOT)),
                List.of(matcher.group("playbooks").split(",", -1)),
                matcher.group("sheet"),
                matcher.group("digest")))
        : Optional.empty();
  }
}
