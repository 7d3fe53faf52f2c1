package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A condition without braces, or between other brackets. */
final class ConditionSigns {
  private static final Set<String> KEYS = Set.of("when", "where", "valid");
  private static final Pattern BARE =
      Pattern.compile("\\(?\\s*([a-z0-9][\\w.-]*:\\s+[^(){}]+?)\\s*\\)?");

  private ConditionSigns() {}

  static @Nullable Diagnostic in(SourceLine line) {
    Matcher bare = BARE.matcher(line.value());
    if (!KEYS.contains(line.key()) || !bare.matches()) {
      return null;
    }
    String meant = "{ " + bare.group(1) + " }";
    return Diagnostic.at(line.valueSpan(), RuleId.CONDITION_SHAPE, line.key())
        .suggesting(List.of(meant))
        .mendedBy(new Edit(line.valueSpan(), meant));
  }
}
