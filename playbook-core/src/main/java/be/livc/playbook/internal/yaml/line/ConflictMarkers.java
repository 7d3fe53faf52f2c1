package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RelatedPlace;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines that git leaves where two versions of a text could not be merged. */
final class ConflictMarkers {
  private static final Pattern MARKER =
      Pattern.compile("(?m)^[ \\t]*(<{7}|={7}|>{7}|\\|{7})(?: [^\\r\\n]*)?\\r?$");

  /** Characters of a conflict that is told as one. */
  private static final int LONGEST = 20_000;

  private ConflictMarkers() {}

  static @Nullable Diagnostic in(SourceLine line) {
    if (!MARKER.matcher(line.text()).matches()) {
      return null;
    }
    List<Span> all = conflict(line);
    return Diagnostic.at(all.get(0), RuleId.YAML_CONFLICT)
        .noting(
            all.subList(1, all.size()).stream()
                .map(place -> new RelatedPlace(place, RelatedPlace.Kind.ALSO))
                .toList());
  }

  /** The markers of the conflict that the line belongs to, in their order. */
  private static List<Span> conflict(SourceLine line) {
    SourceFile file = line.file();
    String text = file.text();
    int from = Math.max(0, line.start() - LONGEST);
    Matcher marker = MARKER.matcher(text);
    marker.region(from, Math.min(text.length(), line.start() + LONGEST));
    List<Span> all = new ArrayList<>();
    while (marker.find()) {
      char sign = text.charAt(marker.start(1));
      if (sign == '<' && marker.start() > line.start()) {
        break;
      } else if (sign == '<') {
        all.clear();
      }
      all.add(new Span(file, marker.start(1), marker.end(1)));
      if (sign == '>' && marker.start() >= line.start()) {
        break;
      } else if (sign == '>') {
        all.clear();
      }
    }
    return all;
  }
}
