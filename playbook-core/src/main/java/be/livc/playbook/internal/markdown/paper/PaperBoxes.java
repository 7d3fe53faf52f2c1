package be.livc.playbook.internal.markdown.paper;

import be.livc.playbook.resource.Resources;
import java.util.Base64;

/** Boxes to tick as pictures that carry their own words for who does not see them. */
final class PaperBoxes {
  private static final String OPEN = picture("box.png", "[ ]");
  private static final String TICKED = picture("ticked.png", "[x]");

  private PaperBoxes() {}

  static String of(boolean ticked) {
    return ticked ? TICKED : OPEN;
  }

  private static String picture(String name, String words) {
    String data = Base64.getEncoder().encodeToString(Resources.bytes(PaperBoxes.class, name));
    return "<img class=\"box\" alt=\"" + words + "\" src=\"data:image/png;base64," + data + "\"/>";
  }
}
