package be.livc.playbook.internal.markdown;

import java.util.Base64;
import java.util.Optional;

/**
 * What a house style puts on every sheet, taken from its Word document for PDF and HTML alike.
 *
 * @param colours CSS with the colours of headings and links; may be empty
 * @param font the name of the font of the text, for screens; may be empty
 * @param head plain words above each page; may be empty
 * @param foot plain words below each page; may be empty
 * @param logo the picture above each page
 */
public record Letterhead(
    String colours, String font, String head, String foot, Optional<Logo> logo) {
  /** Of a house style of ours. */
  public static final Letterhead NONE = new Letterhead("", "", "", "", Optional.empty());

  /** What stands between the edge of a page and its text when no logo does, in points. */
  private static final int EDGE = 36;

  /**
   * A picture.
   *
   * @param type its media type
   * @param base64 its bytes
   * @param words for who does not see it; empty when nobody wrote them
   * @param width in points
   * @param height in points
   */
  public record Logo(String type, String base64, String words, int width, int height) {
    /** From its bytes. */
    public static Logo of(String type, byte[] bytes, String words, int width, int height) {
      return new Logo(type, Base64.getEncoder().encodeToString(bytes), words, width, height);
    }

    private String html() {
      return "<img class=\"logo\" alt=\""
          + XmlText.quoted(words)
          + "\" style=\"width: "
          + width
          + "pt; height: "
          + height
          + "pt\" src=\"data:"
          + type
          + ";base64,"
          + base64
          + "\"/>";
    }
  }

  /** Whether its logo says nothing to who does not see it. */
  public boolean lacksWords() {
    return logo.filter(it -> it.words().isBlank()).isPresent();
  }

  /** Whether it puts something above the text. */
  public boolean hasHead() {
    return logo.isPresent() || !head.isEmpty();
  }

  /** What stands above the text, as XHTML; empty when nothing does. */
  public String headHtml() {
    return logo.map(Logo::html).orElse("")
        + (head.isEmpty() ? "" : "<span class=\"sender\">" + XmlText.escaped(head) + "</span>");
  }

  /** CSS for paper: the colours, and room for the logo above the text. */
  public String paperCss() {
    return logo.map(it -> "@page { margin-top: " + (it.height() + 2 * EDGE) + "pt; }\n").orElse("")
        + colours;
  }

  /**
   * CSS for screens; in the dark our own colours stay, since those of a house may be unreadable.
   */
  public String screenCss() {
    String letters =
        font.isEmpty() ? "" : "html { font-family: \"" + font + "\", Arial, sans-serif; }\n";
    return colours.isEmpty()
        ? letters
        : letters + "@media (prefers-color-scheme: light), print {\n" + colours + "}\n";
  }
}
