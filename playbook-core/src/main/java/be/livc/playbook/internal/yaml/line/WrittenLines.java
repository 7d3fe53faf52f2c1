package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RelatedPlace;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks behind findings at the lines as they were written: what reads as an unknown name may be a
 * sign that a word processor changed. Findings that come from one slip are told once.
 */
public final class WrittenLines {
  private static final Set<String> AREAS =
      Set.of("yaml", "shape", "value", "id", "reference", "condition", "ground");

  /** Findings that a slip in the same lines brings about. */
  private static final Set<String> FOLLOWING = Set.of("yaml", "shape", "condition");

  private static final int LONGEST_WORD = 100;

  private WrittenLines() {}

  /** These findings, with slips in place of those that they explain. */
  public static List<Diagnostic> told(List<Diagnostic> findings) {
    Set<Diagnostic> told = new LinkedHashSet<>();
    Set<Diagnostic> slips = new LinkedHashSet<>();
    for (Diagnostic finding : findings) {
      Diagnostic slip = slip(finding);
      told.add(slip == null ? finding : slip);
      if (slip != null || finding.rule() == RuleId.SHAPE_NOT_NESTED) {
        slips.add(slip == null ? finding : slip);
      }
    }
    misspelt(findings).forEach(told::remove);
    Set<Span> explained = explained(slips);
    told.removeIf(it -> !slips.contains(it) && follows(it, explained));
    return slips.isEmpty() ? List.copyOf(told) : sorted(told);
  }

  /** Keys that are told to be missing, and stand there in another spelling. */
  private static List<Diagnostic> misspelt(List<Diagnostic> findings) {
    List<Diagnostic> missing = new ArrayList<>();
    for (Diagnostic finding : findings) {
      boolean unknown =
          finding.rule() == RuleId.SHAPE_UNKNOWN_KEY && !finding.suggestions().isEmpty();
      if (unknown) {
        String key =
            finding.suggestions().get(0).equals("steps") ? "phases" : finding.suggestions().get(0);
        List<String> wanted = List.of(key, finding.arguments().get(1));
        Diagnostic nearest = null;
        for (Diagnostic other : findings) {
          if (other.equals(finding)) {
            break;
          } else if (other.rule() == RuleId.SHAPE_MISSING_KEY && other.arguments().equals(wanted)) {
            nearest = other;
          }
        }
        if (nearest != null) {
          missing.add(nearest);
        }
      }
    }
    return missing;
  }

  /** In their order, with what is said of there being too many at the end, where it stood. */
  private static List<Diagnostic> sorted(Set<Diagnostic> told) {
    Comparator<Diagnostic> last = Comparator.comparing(it -> it.rule() == RuleId.LIMIT_FINDINGS);
    return told.stream().sorted(last.thenComparing(Diagnostic.ORDER)).toList();
  }

  private static @Nullable Diagnostic slip(Diagnostic finding) {
    Span place = finding.place();
    if (place == null
        || finding.severity() != Severity.ERROR
        || !AREAS.contains(area(finding))
        || !finding.fixes().isEmpty()) {
      return null;
    }
    SourceFile file = place.file();
    int from = file.text().lastIndexOf('\n', place.start() - 1) + 1;
    Diagnostic slip = finding.rule() == RuleId.SHAPE_NOT_MAPPING ? Separators.all(place) : null;
    if (slip == null) {
      slip = LineSlips.between(file, from, Math.max(from, place.end() - 1));
    }
    if (slip == null && finding.rule() == RuleId.SHAPE_EMPTY) {
      SourceLine line = SourceLine.at(file, place.start());
      slip = line.opensBlock() ? Continuations.below(line) : null;
    }
    if (slip == null && place.end() - place.start() <= LONGEST_WORD) {
      slip = ProgramSigns.within(place);
    }
    if (slip == null && finding.rule() == RuleId.REFERENCE_UNKNOWN_NAME) {
      slip = Separators.within(place);
    }
    return slip;
  }

  private static String area(Diagnostic finding) {
    String rule = finding.rule().toString();
    return rule.substring(0, rule.indexOf('/'));
  }

  /** The lines that slips are mended in, and what they cause elsewhere. */
  private static Set<Span> explained(Set<Diagnostic> slips) {
    Set<Span> places = new HashSet<>();
    for (Diagnostic slip : slips) {
      slip.fixes().forEach(edit -> places.add(lineStart(edit.place())));
      slip.notes().stream()
          .filter(it -> it.kind() == RelatedPlace.Kind.CAUSE)
          .forEach(it -> places.add(start(it.place())));
    }
    return places;
  }

  private static boolean follows(Diagnostic finding, Set<Span> explained) {
    Span place = finding.place();
    return place != null
        && FOLLOWING.contains(area(finding))
        && (explained.contains(start(place)) || explained.contains(lineStart(place)));
  }

  private static Span start(Span place) {
    return new Span(place.file(), place.start(), place.start());
  }

  private static Span lineStart(Span place) {
    int at = place.file().text().lastIndexOf('\n', place.start() - 1) + 1;
    return new Span(place.file(), at, at);
  }
}
