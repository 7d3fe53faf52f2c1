package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.ScalarReader;
import be.livc.playbook.internal.yaml.mapping.SymbolTable;
import be.livc.playbook.internal.yaml.mapping.TextLooks;
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

  private final ReadContext in;
  private final ScalarReader scalars;

  SourcesReader(ReadContext in) {
    this.in = in;
    this.scalars = in.scalars();
  }

  /** Adds the sources behind {@code sources}; a playbook's own goes before one read for all. */
  void read(MappingReader file) {
    for (Node.Entry entry : file.entries("sources")) {
      String id = entry.name();
      if (!SymbolTable.isKebab(id)) {
        in.shape(entry.key().span(), RuleId.ID_FORM, id);
      }
      MappingReader map = MappingReader.of(entry.value(), id, in);
      if (map != null) {
        in.positions().declare("source/" + id, entry.key().span());
        in.former().source(id, map);
        in.catalogue().sources().put(id, source(id, map));
        map.close();
      }
    }
  }

  private Source source(String id, MappingReader map) {
    return new Source(
        id,
        needed("title", map),
        needed("short", map),
        map.shownString("publisher"),
        date(map),
        address(map),
        kind(map),
        checked(map),
        map.validity());
  }

  private static String needed(String key, MappingReader map) {
    return map.need(key) == null ? "" : map.shownString(key);
  }

  private String date(MappingReader map) {
    String date = map.string("date");
    Node.Entry entry = map.map().entry("date");
    boolean sound =
        date.isEmpty() || DATE.matcher(date).matches() || ScalarReader.day(date).isPresent();
    if (!sound && entry != null) {
      in.shape(ScalarReader.noDay(entry.value(), "date", date));
    }
    return date;
  }

  private String address(MappingReader map) {
    String address = map.string("url");
    Node.Entry entry = map.map().entry("url");
    if (!address.isEmpty() && entry != null) {
      TextLooks.address(address, entry.value().span(), in);
    }
    return address;
  }

  private Source.Kind kind(MappingReader map) {
    Node node = map.need("kind");
    List<String> words = new ArrayList<>();
    for (Source.Kind kind : Source.Kind.values()) {
      words.add(kind.name().toLowerCase(Locale.ROOT));
    }
    String word = node == null ? null : scalars.word(node, "kind", words);
    return word == null ? Source.Kind.OFFICIAL : Source.Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private @Nullable LocalDate checked(MappingReader map) {
    Node node = map.take("checked");
    return node == null ? null : scalars.day(node, "checked");
  }
}
