package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.mapping.MapReader;
import be.livc.playbook.internal.yaml.mapping.Reading;
import be.livc.playbook.internal.yaml.mapping.Scalars;
import be.livc.playbook.internal.yaml.mapping.Symbols;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the sources that statements may rest on. */
final class SourcesReader {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");

  private final Reading in;
  private final Scalars scalars;

  SourcesReader(Reading in) {
    this.in = in;
    this.scalars = in.scalars();
  }

  /** Adds the sources behind {@code sources}; a playbook's own goes before one read for all. */
  void read(MapReader file) {
    for (Node.Entry entry : file.entries("sources")) {
      String id = entry.name();
      if (!Symbols.isKebab(id)) {
        in.shape(entry.key().span(), RuleId.ID_FORM, id);
      }
      MapReader map = MapReader.of(entry.value(), id, in);
      if (map != null) {
        in.positions().declare("source/" + id, entry.key().span());
        in.catalogue().sources().put(id, source(id, map));
        map.close();
      }
    }
  }

  private Source source(String id, MapReader map) {
    return new Source(
        id,
        map.neededString("title"),
        map.neededString("short"),
        map.string("publisher"),
        date(map),
        map.string("url"),
        kind(map),
        checked(map),
        map.validity());
  }

  private String date(MapReader map) {
    String date = map.string("date");
    Node.Entry entry = map.map().entry("date");
    boolean sound = date.isEmpty() || DATE.matcher(date).matches() || Scalars.day(date).isPresent();
    if (!sound && entry != null) {
      in.shape(entry.value().span(), RuleId.VALUE_DATE, "date", date);
    }
    return date;
  }

  private Source.Kind kind(MapReader map) {
    Node node = map.need("kind");
    List<String> words = new ArrayList<>();
    for (Source.Kind kind : Source.Kind.values()) {
      words.add(kind.name().toLowerCase(Locale.ROOT));
    }
    String word = node == null ? null : scalars.word(node, "kind", words);
    return word == null ? Source.Kind.OFFICIAL : Source.Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private @Nullable LocalDate checked(MapReader map) {
    Node node = map.take("checked");
    return node == null ? null : scalars.day(node, "checked");
  }
}
