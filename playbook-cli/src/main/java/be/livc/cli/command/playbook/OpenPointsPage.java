package be.livc.cli.command.playbook;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.playbook.view.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The open points under each who can answer them, ready to be sent. */
final class OpenPointsPage {
  private final OpenPoints points;

  OpenPointsPage(OpenPoints points) {
    this.points = points;
  }

  /** Shows it to a person. */
  void print(Console console) {
    Texts texts = console.texts();
    console.tell(points.size() == 0 ? "open-points.none" : "open-points.size", points.size());
    points
        .byWho()
        .forEach(
            (who, list) -> {
              String name =
                  who.isEmpty()
                      ? texts.of("open-points.nobody")
                      : who.substring(0, 1).toUpperCase(Locale.ROOT) + who.substring(1);
              console.gap().tell("open-points.who", name, list.size());
              list.forEach(point -> print(console, who, point));
            });
  }

  private static void print(Console console, String who, OpenPoints.Point point) {
    Texts texts = console.texts();
    console.say("  - ", point.text(), 4);
    List<String> others = point.who().stream().filter(it -> !it.equals(who)).toList();
    if (!others.isEmpty()) {
      console.say("    ", texts.of("open-points.also", String.join(", ", others)), 4);
    }
    for (OpenPoints.Place place : point.places()) {
      String kind = texts.of("playbook.sources.in." + place.kind());
      console.say(
          "    ",
          texts.of("open-points.place", place.said(), place.playbook(), kind, place.name()),
          4);
    }
  }

  /** What it says, for another program. */
  Map<String, @Nullable Object> shape() {
    Map<String, @Nullable Object> shape = Json.shape("to-confirm");
    shape.put("points", points.size());
    List<Object> groups = new ArrayList<>();
    points
        .byWho()
        .forEach(
            (who, list) -> {
              Map<String, @Nullable Object> group = Json.object();
              group.put("who", who.isEmpty() ? null : who);
              group.put("points", list.stream().map(OpenPointsPage::point).toList());
              groups.add(group);
            });
    shape.put("groups", groups);
    return shape;
  }

  private static Map<String, @Nullable Object> point(OpenPoints.Point point) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("text", point.text());
    shape.put("who", point.who());
    List<Object> places = new ArrayList<>();
    for (OpenPoints.Place place : point.places()) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("playbook", place.playbook());
      one.put("kind", place.kind());
      one.put("name", place.name());
      one.put("said", place.said());
      places.add(one);
    }
    shape.put("places", places);
    return shape;
  }
}
