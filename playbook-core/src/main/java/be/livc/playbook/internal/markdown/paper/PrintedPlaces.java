package be.livc.playbook.internal.markdown.paper;

import be.livc.playbook.internal.markdown.Blank;
import be.livc.playbook.internal.markdown.XmlText;
import be.livc.playbook.resource.Resources;
import be.livc.playbook.text.Words;
import java.util.Base64;

/**
 * Places to fill in with a pen. Boxes to tick are pictures that carry their own words for who does
 * not see them.
 *
 * @param words of the language of the sheet
 */
record PrintedPlaces(Words words) implements PaperPlaces {
  private static final class Pictures {
    private static final String OPEN = picture("box.png");
    private static final String TICKED = picture("ticked.png");
  }

  @Override
  public String toFillIn(Blank blank, boolean alone) {
    return "<span class=\"blank\">" + XmlText.escaped(blank.text()) + "</span>";
  }

  @Override
  public String box(boolean ticked, String task) {
    String said = words.get(ticked ? "paper.ticked" : "paper.box", task);
    return "<img class=\"box\" alt=\""
        + XmlText.quoted(said)
        + "\" src=\""
        + (ticked ? Pictures.TICKED : Pictures.OPEN)
        + "\"/>";
  }

  @Override
  public String signature(String who) {
    return "<span class=\"signature\"></span>";
  }

  @Override
  public String cell(EmptyCell cell) {
    return "";
  }

  @Override
  public String lines(String name, int count) {
    return "";
  }

  private static String picture(String name) {
    return "data:image/png;base64,"
        + Base64.getEncoder().encodeToString(Resources.bytes(PrintedPlaces.class, name));
  }
}
