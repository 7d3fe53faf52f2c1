package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A condition without braces, between other brackets, or with the signs of a program in it. */
final class ConditionSigns {
  private static final Set<String> KEYS = Set.of("when", "where", "valid");
  private static final Pattern BARE =
      Pattern.compile("\\(?\\s*([a-z0-9][\\w.-]*:\\s+[^(){}]+?)\\s*\\)?");

  private static final String ONE = "\\{(?=[^{}]*:\\s)(?:[^{}]++|\\{[^{}]*+})*+}";
  private static final Pattern SEVERAL =
      Pattern.compile(ONE + "(?:\\s*(and|en|or|of|&&?|\\|\\|?|,)\\s*" + ONE + ")+");
  private static final Pattern BETWEEN =
      Pattern.compile("(?<=})\\s*(and|en|or|of|&&?|\\|\\|?|,)\\s*(?=\\{)");
  private static final Pattern BETWEEN_BARE =
      Pattern.compile("\\s+(and|en|or|of|&&?|\\|\\|?)\\s+(?=[a-z0-9][\\w.-]*:\\s)");
  private static final Set<String> ANY = Set.of("or", "of", "|", "||");
  private static final Pattern COMPARED =
      Pattern.compile(
          "([a-z0-9][\\w.-]*):\\s*(>=|=>|≥|<=|=<|≤|>|<|==?)\\s*(\\d{4}-\\d{2}-\\d{2}|-?\\d+(?:\\.\\d+)?)"
              + "(?=\\s*[,}])");
  private static final Map<String, String> AMOUNTS =
      Map.of(
          ">=",
          "at-least",
          "=>",
          "at-least",
          "≥",
          "at-least",
          "<=",
          "at-most",
          "=<",
          "at-most",
          "≤",
          "at-most",
          ">",
          "more-than",
          "<",
          "less-than",
          "=",
          "is",
          "==",
          "is");
  private static final Map<String, String> DAYS =
      Map.of(
          "at-least",
          "on-or-after",
          "at-most",
          "on-or-before",
          "more-than",
          "after",
          "less-than",
          "before");

  private ConditionSigns() {}

  static @Nullable Diagnostic in(SourceLine line) {
    String value = line.value();
    if (!line.key().isEmpty() && value.startsWith("{")) {
      String compared = COMPARED.matcher(value).replaceAll(ConditionSigns::form);
      if (!compared.equals(value)) {
        return told(line, compared);
      } else if (SEVERAL.matcher(value).matches()) {
        return several(line, value);
      }
    }
    Matcher bare = BARE.matcher(line.value());
    if (!KEYS.contains(line.key()) || !bare.matches()) {
      return null;
    }
    String braced = "{ " + bare.group(1) + " }";
    String each = BETWEEN_BARE.matcher(braced).replaceAll(" } $1 { ");
    return each.equals(braced) ? told(line, braced) : several(line, each);
  }

  private static String form(MatchResult found) {
    String amount = AMOUNTS.getOrDefault(found.group(2), "is");
    String with = found.group(3);
    if (with.indexOf('-', 1) < 0) {
      return found.group(1) + ": { " + amount + ": " + with + " }";
    }
    String form =
        DAYS.getOrDefault(amount, "on-or-before: " + with + ", on-or-after"); // that day alone
    return found.group(1) + ": { " + form + ": " + with + " }";
  }

  /**
   * Conditions one after the other; without a mend where it isn't clear whether all count or any.
   */
  private static Diagnostic several(SourceLine line, String conditions) {
    Set<Boolean> any = new HashSet<>();
    BETWEEN.matcher(conditions).results().forEach(it -> any.add(ANY.contains(it.group(1))));
    if (any.size() != 1) {
      return Diagnostic.at(line.valueSpan(), RuleId.CONDITION_SHAPE, line.key());
    }
    String parts = BETWEEN.matcher(conditions).replaceAll(", ");
    return told(line, "{ " + (any.contains(true) ? "any" : "all") + ": [" + parts + "] }");
  }

  private static Diagnostic told(SourceLine line, String meant) {
    return Diagnostic.at(line.valueSpan(), RuleId.CONDITION_SHAPE, line.key())
        .suggesting(List.of(meant))
        .mendedBy(new Edit(line.valueSpan(), meant));
  }
}
