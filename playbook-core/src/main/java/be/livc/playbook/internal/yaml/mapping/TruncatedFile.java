package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that was cut off, as happens when copying or saving goes wrong: it ends without a line
 * end, and all that is wrong with its last step is that something is not there yet.
 */
final class TruncatedFile {
  private static final Set<RuleId> NOT_THERE =
      Set.of(
          RuleId.SHAPE_MISSING_KEY,
          RuleId.SHAPE_EMPTY,
          RuleId.SHAPE_NO_KIND,
          RuleId.SHAPE_NOT_MAPPING,
          RuleId.SHAPE_OPTIONS,
          RuleId.YAML_OPEN_QUOTE,
          RuleId.YAML_OPEN_BRACKET,
          RuleId.YAML_SYNTAX,
          RuleId.GROUND_MISSING);
  private static final Pattern ITEM = Pattern.compile("(?m)^(?: *-(?= |$)|[a-z]+:)");
  private static final Pattern ID = Pattern.compile("(?m)^ *(?:- )?id: *([a-z0-9-]+)");
  private static final Map<Character, String> CLOSING =
      Map.of('{', "}", '[', "]", '"', "\"", '\'', "'");

  private TruncatedFile() {}

  /** These findings, with one in place of all those at the end of a file that was cut off. */
  static Findings in(Findings findings) {
    Map<SourceFile, List<Diagnostic>> atEnd = new LinkedHashMap<>();
    for (Diagnostic finding : findings.all()) {
      Span place = finding.place();
      if (place != null && place.start() >= lastStep(place.file())) {
        atEnd.computeIfAbsent(place.file(), none -> new ArrayList<>()).add(finding);
      }
    }
    atEnd.values().removeIf(all -> !all.stream().allMatch(it -> NOT_THERE.contains(it.rule())));
    if (atEnd.isEmpty()) {
      return findings;
    }
    Findings told = new Findings();
    atEnd.forEach((file, all) -> told.report(one(file, all)));
    findings.all().stream()
        .filter(it -> atEnd.values().stream().noneMatch(all -> all.contains(it)))
        .forEach(told::report);
    return told;
  }

  /** Where the last item of a file that ends without a line end starts; else behind its end. */
  private static int lastStep(SourceFile file) {
    String text = file.text();
    int last = text.length() + 1;
    if (!text.isEmpty() && !text.endsWith("\n")) {
      Matcher item = ITEM.matcher(text);
      while (item.find()) {
        last = item.start();
      }
    }
    return last;
  }

  private static Diagnostic one(SourceFile file, List<Diagnostic> all) {
    String text = file.text();
    int start = text.lastIndexOf('\n') + 1;
    String line = text.substring(start);
    int first = start + line.length() - line.stripLeading().length();
    return Diagnostic.at(
        new Span(file, first, text.length()),
        RuleId.SHAPE_CUT_OFF,
        named(text.substring(lastStep(file))),
        missing(last(all), line));
  }

  private static String named(String step) {
    Matcher id = ID.matcher(step);
    return id.find()
        ? id.group(1)
        : step.lines().findFirst().orElse("").strip().replaceFirst("^- |:$", "");
  }

  /** What stands nearest to the end; of several, what was found first. */
  private static Diagnostic last(List<Diagnostic> all) {
    Diagnostic last = all.get(0);
    for (Diagnostic each : all) {
      boolean later = start(each) > start(last);
      last = later ? each : last;
    }
    return last;
  }

  private static int start(Diagnostic finding) {
    Span place = finding.place();
    return place == null ? 0 : place.start();
  }

  /** What should have come first behind the end. */
  private static String missing(Diagnostic finding, String lastLine) {
    RuleId rule = finding.rule();
    Span place = finding.place();
    if (lastLine.strip().equals("-")) {
      return "- …";
    } else if (rule == RuleId.SHAPE_MISSING_KEY || rule == RuleId.SHAPE_EMPTY) {
      return finding.arguments().get(0) + ": …";
    } else if (rule == RuleId.GROUND_MISSING) {
      return "sources: …";
    } else if (rule == RuleId.SHAPE_OPTIONS) {
      return "options: …";
    }
    boolean open = rule == RuleId.YAML_OPEN_QUOTE || rule == RuleId.YAML_OPEN_BRACKET;
    String closing =
        open && place != null ? CLOSING.get(place.file().text().charAt(place.start())) : null;
    return closing == null ? lastLine.strip().replaceFirst("^- ", "") + "…" : closing;
  }
}
