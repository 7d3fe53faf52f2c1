package be.livc.page.publish;

import be.livc.playbook.model.Playbook;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says it is, from which it can be made anew.
 *
 * @param playbook {@code id@version} of a released one, {@code id} of the text being worked on
 * @param sheet the same of its sheet; empty without
 * @param digest of the text of the playbook, SHA-256 in hex
 */
public record PageStamp(String playbook, String sheet, String digest) {
  private static final String ID = "[a-z0-9-]{1,200}(?:@[0-9.]{1,60})?";
  private static final Pattern FORM =
      Pattern.compile("playbook=(" + ID + ") sheet=(" + ID + "|) digest=([0-9a-f]{64})");

  /** Refuses null. */
  public PageStamp {
    Objects.requireNonNull(playbook, "playbook");
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(digest, "digest");
  }

  static String name(Playbook playbook, boolean working) {
    return working ? playbook.id() : playbook.id() + "@" + playbook.version();
  }

  /** Whether it holds a text that was not released. */
  public boolean isWorking() {
    return playbook.indexOf('@') < 0;
  }

  /** As it stands in the page. */
  String text() {
    return "playbook=" + playbook + " sheet=" + sheet + " digest=" + digest;
  }

  /** Reads one; empty where it is another text. */
  static Optional<PageStamp> read(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new PageStamp(matcher.group(1), matcher.group(2), matcher.group(3)))
        : Optional.empty();
  }
}
