package be.livc.cli.command.playbook;

import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is still to be confirmed in some playbooks, and who can say it: the last sentence of such a
 * point names them. A point that stands in several places is one point.
 */
final class OpenPoints {
  private static final Pattern AND = Pattern.compile(", | of | or ");

  private final Map<String, Point> points = new LinkedHashMap<>();

  OpenPoints(List<Playbook> playbooks) {
    for (Playbook playbook : playbooks) {
      String asks = Words.of(playbook.language()).get("to-confirm.who");
      Grounds.of(
          playbook,
          (kind, name, said, ground) ->
              add(new Place(playbook.id(), kind, name, CommonMarkText.plain(said)), ground, asks));
    }
  }

  /**
   * One thing to be confirmed.
   *
   * @param text what, without who can say it
   * @param who those who can say it, as the text names them; none where it names nobody
   * @param places where it stands, in document order
   */
  record Point(String text, List<String> who, List<Place> places) {}

  /**
   * Where a point stands.
   *
   * @param playbook the id
   * @param kind step, option, column, conclusion or entry
   * @param name the id, or what is said where there is none
   * @param said its short name, the label, or the text, for people
   */
  record Place(String playbook, String kind, String name, String said) {}

  /** How many points there are. */
  int size() {
    return points.size();
  }

  /**
   * The points under each who can say them, so that a list can be sent to one of them: who can say
   * most comes first, what names nobody last, under an empty name.
   */
  Map<String, List<Point>> byWho() {
    Map<String, List<Point>> found = new LinkedHashMap<>();
    for (Point point : points.values()) {
      for (String who : point.who().isEmpty() ? List.of("") : point.who()) {
        found.computeIfAbsent(who, name -> new ArrayList<>()).add(point);
      }
    }
    Map<String, List<Point>> ordered = new LinkedHashMap<>();
    found.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<Point>> it) -> it.getKey().isEmpty())
                .thenComparing(it -> -it.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(it -> ordered.put(it.getKey(), it.getValue()));
    return ordered;
  }

  private void add(Place place, Ground ground, String asks) {
    if (ground.toConfirm() == null) {
      return;
    }
    String said = CommonMarkText.plain(ground.toConfirm().markdown());
    Point point = points.computeIfAbsent(said, text -> read(text, asks));
    if (!point.places().contains(place)) {
      point.places().add(place);
    }
  }

  /**
   * Parts a point from the sentence that names who can say it.
   *
   * @param asks how that sentence begins in the language of the playbook
   */
  private static Point read(String said, String asks) {
    int at = said.lastIndexOf(asks);
    String who = at < 0 ? "" : said.substring(at + asks.length()).strip();
    boolean whole = who.length() > 1 && who.indexOf('.') == who.length() - 1;
    return whole
        ? new Point(
            said.substring(0, at).strip(),
            List.of(AND.split(who.substring(0, who.length() - 1))),
            new ArrayList<>())
        : new Point(said, List.of(), new ArrayList<>());
  }
}
