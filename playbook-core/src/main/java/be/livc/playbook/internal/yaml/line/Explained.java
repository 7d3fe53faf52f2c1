package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RelatedPlace;
import be.livc.playbook.diagnostic.Span;
import java.util.List;

/**
 * What is said of a spot at which YAML stops.
 *
 * @param findings at least one, the one that matters most first
 * @param lines from the first character that these findings explain to the last: reading goes on
 *     without the piece of the file that this stands in
 */
public record Explained(List<Diagnostic> findings, Span lines) {
  /** Keeps a copy. */
  public Explained {
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("findings must not be empty");
    }
    findings = List.copyOf(findings);
  }

  /** One finding, which explains everything from its first place to where the parser stopped. */
  public static Explained by(Diagnostic finding, Stop stop) {
    Span place = finding.place();
    int from = place == null ? stop.at() : Math.min(place.start(), stop.at());
    int to = place == null ? stop.at() : Math.max(place.end(), stop.at());
    for (RelatedPlace other : finding.notes()) {
      from = Math.min(from, other.place().start());
      to = Math.max(to, other.place().end());
    }
    return new Explained(List.of(finding), new Span(stop.file(), from, to));
  }
}
