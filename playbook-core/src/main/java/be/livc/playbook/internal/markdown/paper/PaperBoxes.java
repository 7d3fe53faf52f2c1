package be.livc.playbook.internal.markdown.paper;

import be.livc.playbook.internal.markdown.XmlText;
import be.livc.playbook.resource.Resources;
import be.livc.playbook.text.Words;
import java.util.Base64;

/** Boxes to tick as pictures that carry their own words for who does not see them. */
final class PaperBoxes {
  private static final String OPEN = picture("box.png");
  private static final String TICKED = picture("ticked.png");

  private PaperBoxes() {}

  /**
   * The box of a task.
   *
   * @param task its words
   */
  static String of(boolean ticked, String task, Words words) {
    String said = words.get(ticked ? "paper.ticked" : "paper.box", task);
    return "<img class=\"box\" alt=\""
        + XmlText.escaped(said).replace("\"", "&quot;")
        + "\" src=\""
        + (ticked ? TICKED : OPEN)
        + "\"/>";
  }

  private static String picture(String name) {
    return "data:image/png;base64,"
        + Base64.getEncoder().encodeToString(Resources.bytes(PaperBoxes.class, name));
  }
}
