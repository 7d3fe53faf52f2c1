package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of a table that was pasted: cells between tabs, bars or semicolons. */
final class TableRows {
  private static final Pattern ROW =
      Pattern.compile("[^:\\t#]+(?:\\t[^\\t]*)+|\\s*\\|[^|]*\\|.*\\|\\s*|[^:;#]*;[^:;]*;[^:]*");

  private TableRows() {}

  static @Nullable Diagnostic in(SourceLine line) {
    if (!isRow(line)) {
      return null;
    }
    SourceLine first = line;
    for (SourceLine above = line.above(); above != null && isRow(above); above = first.above()) {
      first = above;
    }
    return Diagnostic.at(first.trimmed(), RuleId.YAML_TABLE);
  }

  private static boolean isRow(SourceLine line) {
    return line.key().isEmpty()
        && line.lead().indexOf('\t') < 0
        && !line.value().isEmpty()
        && ROW.matcher(line.text()).matches();
  }
}
