package be.livc.playbook.internal.markdown;

import java.util.Base64;
import java.util.Optional;

/**
 * What a house style puts on every sheet, taken from its Word document for PDF and HTML alike.
 *
 * @param colours CSS with the colours of headings and links; may be empty
 * @param fonts CSS with the fonts of text and headings, for screens; may be empty
 * @param sheet its page, where it isn't ours
 * @param every what stands around the text of each page
 * @param first what stands around that of the first page; the same where it has none of its own
 */
public record Letterhead(
    String colours, String fonts, Optional<Sheet> sheet, Edges every, Edges first) {
  /** Of a house style of ours. */
  public static final Letterhead NONE =
      new Letterhead("", "", Optional.empty(), Edges.NONE, Edges.NONE);

  /**
   * A page with the room around its text; all in twentieths of a point.
   *
   * @param head from the upper edge of the page to what stands above the text
   * @param foot from the lower edge of the page to what stands below it
   */
  public record Sheet(
      int width, int height, int top, int right, int bottom, int left, int head, int foot) {
    /** How wide its text is; never so narrow that no word fits. */
    public int textWidth() {
      return Math.max(2_000, width - left - right);
    }
  }

  /**
   * What stands above and below the text of a page.
   *
   * @param head plain lines above it; may be empty
   * @param foot plain words below it; may be empty
   * @param logo the picture above it
   */
  public record Edges(String head, String foot, Optional<Logo> logo) {
    /** Nothing. */
    public static final Edges NONE = new Edges("", "", Optional.empty());

    /** Stands between words that stand beside each other. */
    public static final String BESIDE = " · ";

    /** The height of a line above the text, in points. */
    private static final int LINE = 13;

    /** Whether something stands above the text. */
    public boolean hasHead() {
      return logo.isPresent() || !head.isEmpty();
    }

    /** How high that is, in points. */
    public int headHeight() {
      int lines = head.isEmpty() ? 0 : LINE * (int) head.lines().count();
      return Math.max(lines, logo.map(Logo::height).orElse(0));
    }

    /** What stands above the text, as XHTML; empty when nothing does. */
    public String headHtml() {
      String lines = XmlText.escaped(head).replace("\n", "<br/>");
      return logo.map(Logo::html).orElse("")
          + (head.isEmpty() ? "" : "<span class=\"sender\">" + lines + "</span>");
    }
  }

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

  /** Whether a logo says nothing to who does not see it. */
  public boolean lacksWords() {
    return first.logo().or(every::logo).filter(it -> it.words().isBlank()).isPresent();
  }

  /** Whether its first page is another than the others. */
  public boolean hasFirst() {
    return !first.equals(every);
  }

  /** What shows the house where there is one page alone: that of the first page goes before. */
  public Edges shown() {
    return new Edges(
        first.hasHead() ? first.head() : every.head(),
        first.foot().isEmpty() ? every.foot() : first.foot(),
        first.hasHead() ? first.logo() : every.logo());
  }

  /**
   * CSS for screens; in the dark our own colours stay, since those of a house may be unreadable.
   */
  public String screenCss() {
    return colours.isEmpty()
        ? fonts
        : fonts + "@media (prefers-color-scheme: light), print {\n" + colours + "}\n";
  }
}
