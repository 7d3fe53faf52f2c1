package be.livc.cli.command.playbook;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Source;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.SourceJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Each source of a playbook with the places where it is cited, and those that nothing cites. */
final class SourcesPage {
  private final Playbook playbook;
  private final SourceUses uses;

  SourcesPage(Playbook playbook) {
    this.playbook = playbook;
    this.uses = new SourceUses(playbook);
  }

  /** Shows it to a person. */
  void print(Console console) {
    Texts texts = console.texts();
    console.tell(
        "start.title", CommonMarkText.plain(playbook.title().markdown()), playbook.version());
    List<Source> unused = new ArrayList<>();
    for (Source source : playbook.sources().values()) {
      List<SourceUses.Use> places = uses.of(source.id());
      if (places.isEmpty()) {
        unused.add(source);
        continue;
      }
      head(console.gap(), source);
      for (SourceUses.Use use : places) {
        String place = use.place().isEmpty() ? "" : " (" + use.place() + ")";
        String kind = texts.of("playbook.sources.in." + use.kind());
        console.say("  - ", kind + " " + use.name() + place, 4);
      }
    }
    if (!unused.isEmpty()) {
      console.gap().tell("playbook.sources.unused");
      unused.forEach(source -> console.say("  - ", source.shortName(), 4));
    }
  }

  /** The name, then what is not in it already: title, publisher, date, address, day of checking. */
  private void head(Console console, Source source) {
    console.say(source.shortName());
    if (!source.title().equals(source.shortName())) {
      console.say("  ", source.title(), 2);
    }
    String from =
        source.publisher()
            + (source.publisher().isEmpty() || source.date().isEmpty() ? "" : ", ")
            + source.date();
    for (String line : List.of(from, source.url())) {
      if (!line.isEmpty()) {
        console.say("  ", line, 2);
      }
    }
    if (source.checked() != null) {
      String day = playbook.language().date(source.checked());
      console.say("  ", console.texts().of("sources.checked", day), 2);
    }
  }

  /** What it says, for another program. */
  Map<String, @Nullable Object> shape() {
    Map<String, @Nullable Object> shape = Json.shape("sources");
    shape.put("playbook", playbook.id());
    shape.put("version", playbook.version().toString());
    List<Object> sources = new ArrayList<>();
    for (Source source : playbook.sources().values()) {
      Map<String, @Nullable Object> one = SourceJson.of(source);
      one.put("checked", source.checked() == null ? null : source.checked().toString());
      one.put("uses", uses.of(source.id()).stream().map(SourcesPage::use).toList());
      sources.add(one);
    }
    shape.put("sources", sources);
    return shape;
  }

  private static Map<String, @Nullable Object> use(SourceUses.Use use) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("kind", use.kind());
    shape.put("name", use.name());
    shape.put("place", use.place());
    return shape;
  }
}
