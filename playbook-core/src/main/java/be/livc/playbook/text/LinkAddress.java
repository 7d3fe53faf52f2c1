package be.livc.playbook.text;

import be.livc.playbook.diagnostic.NearNames;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that a text or a source links to, as it was written: what it starts with, and whether
 * it can be one. Nothing is looked up.
 *
 * @param written the address, placeholders and all
 */
public record LinkAddress(String written) {
  /** What an address may start with, the likeliest first. */
  public static final List<String> SCHEMES = List.of("https", "http", "mailto", "tel");

  /** A name with a dot is a host whose address lacks its beginning, not a scheme. */
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+-]*):(.*)");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z0-9.-]+}");
  private static final Pattern NEVER =
      Pattern.compile("[\\s\\p{C}\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");
  private static final Pattern PAGE = Pattern.compile("//([^/?#]*)(?:[/?#].*)?");
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?\\.)*"
              + "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?\\.?(?::\\d{1,5})?");
  private static final Pattern NUMBERED_HOST = Pattern.compile("\\[[0-9A-Fa-f:.]+](?::\\d{1,5})?");
  private static final Pattern MAIL =
      Pattern.compile("[^@\\s,;?]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?:\\?.*)?");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9().-]*(?:;.*)?");

  /** What stands before the colon, in small letters; empty where the address has no beginning. */
  public String scheme() {
    Matcher matcher = SCHEME.matcher(written);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** The same with the beginning that was probably meant; none for what is no slip of one. */
  public List<String> near() {
    String rest = written.substring(scheme().length());
    return NearNames.of(scheme(), SCHEMES).stream().limit(1).map(it -> it + rest).toList();
  }

  /** Whether it starts with something that may not be linked to, such as {@code javascript:}. */
  public boolean isForbidden() {
    return !scheme().isEmpty() && !SCHEMES.contains(scheme());
  }

  /** Whether a click on it may open a page, a mail or a call. */
  public boolean opens() {
    return SCHEMES.contains(scheme()) && written.chars().noneMatch(c -> c <= ' ' || c == 0x7f);
  }

  /** Whether it can be an address: whole, with a host or a receiver, and nothing it can't hold. */
  public boolean isWhole() {
    String filled = PLACEHOLDER.matcher(written).replaceAll("x1");
    Matcher matcher = SCHEME.matcher(filled);
    if (NEVER.matcher(filled).find() || !matcher.matches()) {
      return false;
    }
    String rest = matcher.group(2);
    return switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
      case "http", "https" -> isPage(rest);
      case "mailto" -> MAIL.matcher(rest).matches() || rest.equals("x1");
      case "tel" -> PHONE.matcher(rest).matches() || rest.equals("x1");
      default -> false;
    };
  }

  private static boolean isPage(String rest) {
    Matcher page = PAGE.matcher(rest);
    return page.matches()
        && (HOST.matcher(page.group(1)).matches()
            || NUMBERED_HOST.matcher(page.group(1)).matches());
  }
}
