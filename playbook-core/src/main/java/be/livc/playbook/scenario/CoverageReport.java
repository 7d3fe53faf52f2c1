package be.livc.playbook.scenario;

import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Language;
import be.livc.playbook.scenario.Coverage.Kind;
import be.livc.playbook.scenario.Coverage.Part;
import be.livc.playbook.text.Words;
import java.util.List;
import java.util.Locale;

/** What scenarios come past, as text: the shares, and what is missing with its place. */
public final class CoverageReport {
  private static final String PHASE = "phase/";
  private static final String REFUSE = " refuse";
  private static final List<String> PARTS = List.of("option", "column");

  private CoverageReport() {}

  /** The coverage of one playbook; lines end with {@code \n} everywhere. */
  public static String of(Coverage coverage, Language language) {
    Words words = Words.of(language);
    StringBuilder page = new StringBuilder();
    page.append(title(coverage, words)).append('\n');
    for (Kind kind : Kind.values()) {
      page.append("  ").append(share(coverage, kind, words)).append('\n');
    }
    int missing = coverage.missing().size();
    if (missing > 0) {
      page.append("  ").append(words.get("coverage.missing", missing)).append('\n');
    }
    for (Part part : coverage.missing()) {
      page.append("    ").append(part(part, words));
      if (part.place() != null) {
        page.append(" (").append(place(part.place())).append(')');
      }
      page.append('\n');
    }
    return page.toString();
  }

  static String title(Coverage coverage, Words words) {
    String scenarios = words.count("coverage.scenarios", coverage.scenarios());
    return words.get("coverage.title", coverage.playbook(), scenarios);
  }

  static String share(Coverage coverage, Kind kind, Words words) {
    return words.get(
        key(kind) + ".share", coverage.covered(kind), coverage.total(kind), coverage.percent(kind));
  }

  static String part(Part part, Words words) {
    String outcome = part.outcome().isEmpty() ? "" : "." + part.outcome();
    return part.kind() == Kind.CONDITION
        ? words.get(key(part.kind()) + outcome, subject(part.name(), words))
        : words.get(key(part.kind()), part.name(), part.outcome());
  }

  /** What a condition belongs to, as an editor calls it. */
  static String subject(String name, Words words) {
    if (name.startsWith(PHASE)) {
      return words.get("scenario.phase", name.substring(PHASE.length()));
    }
    for (String sort : PARTS) {
      int at = name.indexOf(" " + sort + " ");
      if (at > 0) {
        String key = name.substring(at + sort.length() + 2);
        return words.get("scenario." + sort, name.substring(0, at), key);
      }
    }
    return name.endsWith(REFUSE)
        ? words.get("scenario.refuse", name.substring(0, name.length() - REFUSE.length()))
        : name;
  }

  static String place(Span place) {
    return place.file().name() + ":" + place.line();
  }

  private static String key(Kind kind) {
    return "coverage." + kind.name().toLowerCase(Locale.ROOT);
  }
}
