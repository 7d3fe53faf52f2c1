package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RelatedPlace;
import be.livc.playbook.diagnostic.Span;
import java.util.List;

/**
 * What is said of a spot at which YAML stops.
 *
 * @param findings at least one, the one that matters most first
 * @param lines what is wrong, from its first character to its last: reading goes on without the
 *     keys of these lines and all that belongs to them, so it is no more than what has to go
 */
public record Explained(List<Diagnostic> findings, Span lines) {
  /** Keeps a copy. */
  public Explained {
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("findings must not be empty");
    }
    findings = List.copyOf(findings);
  }

  /** One finding, about the line in which it stands; with notes, all from the first place on. */
  public static Explained by(Diagnostic finding, Stop stop) {
    Span place = finding.place();
    int at = Math.min(stop.at(), stop.file().text().length());
    int from = place == null ? at : place.start();
    int to = place == null ? at : place.end();
    for (RelatedPlace other : finding.notes()) {
      from = Math.min(from, other.place().start());
      to = Math.max(to, other.place().end());
    }
    return new Explained(List.of(finding), new Span(stop.file(), from, to));
  }
}
