package be.livc.playbook.text;

import java.util.List;

/**
 * What stands in a text and does not do what it looks like: HTML and images, braces that nothing
 * fills in, remarks that are read by all, and addresses that lead nowhere. What stands in code is
 * meant as it stands.
 */
public final class TextSlips {
  /** Of which each slip holds one: most texts have none, and needn't be looked at. */
  private static final String SIGNS = "<{[&/";

  private TextSlips() {}

  /** What sort of slip it is. */
  public enum Kind {
    /** HTML or an image. */
    MARKUP,
    /** The sign of another language that begins a remark, with the first word of that. */
    REMARK,
    /** Braces around what is no id. */
    BRACES,
    /** An address that can't be one. */
    ADDRESS,
    /** An address that starts with what may not be linked to. */
    SCHEME
  }

  /**
   * One of them.
   *
   * @param what as it stands in the text
   * @param start where it starts in the text
   */
  public record Slip(Kind kind, String what, int start) {}

  /** All slips of a text, by kind and then by place. */
  public static List<Slip> of(String markdown) {
    for (int i = 0; i < SIGNS.length(); i++) {
      if (markdown.indexOf(SIGNS.charAt(i)) >= 0) {
        return new SlipSearch(markdown).slips();
      }
    }
    return List.of();
  }

  /** The addresses that a text links to and that can be one, in the order of their forms. */
  public static List<String> links(String markdown) {
    return new SlipSearch(markdown).links();
  }
}
