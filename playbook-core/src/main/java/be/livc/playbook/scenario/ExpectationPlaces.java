package be.livc.playbook.scenario;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a scenario that was read without errors names something. */
final class ExpectationPlaces {
  private final SourceFile file;
  private final int expect;

  ExpectationPlaces(SourceFile file) {
    this.file = file;
    this.expect = find("(?m)^expect\\s*:", 0, 0);
  }

  /** The name under this key of {@code expect}; else the key; else {@code expect} itself. */
  Span of(Expectation.Kind kind, String name) {
    int key = find("(?<![\\w.-])" + kind + "\\s*:", expect, expect);
    if (key == expect || name.isEmpty()) {
      return at(key);
    }
    return at(find("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w.-])", key, key));
  }

  /** Where the answers begin. */
  Span answers() {
    return at(find("(?m)^answers\\s*:", 0, 0));
  }

  private int find(String what, int from, int otherwise) {
    Matcher matcher = Pattern.compile(what).matcher(file.text());
    return matcher.find(from) ? matcher.start() : otherwise;
  }

  private Span at(int offset) {
    return new Span(file, offset, offset);
  }
}
