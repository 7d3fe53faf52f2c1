package be.livc.playbook.diagnostic;

import be.livc.playbook.diagnostic.Explanation.Example;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a page apart. A fence says behind the language which example it belongs to ({@code fout},
 * {@code goed}, or {@code beide}) and which file it is.
 */
final class ExplanationReader {
  private static final String FENCE = "```";

  private final RuleId rule;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final List<Example> bad = new ArrayList<>();
  private final List<Example> good = new ArrayList<>();
  private @Nullable String open;

  private ExplanationReader(RuleId rule) {
    this.rule = rule;
  }

  static Explanation read(RuleId rule, String page) {
    List<String> lines = page.lines().toList();
    if (lines.isEmpty() || !lines.get(0).startsWith("# ")) {
      throw new IllegalStateException("the page of " + rule + " does not start with a title");
    }
    ExplanationReader reader = new ExplanationReader(rule);
    lines.subList(1, lines.size()).forEach(reader::line);
    if (reader.open != null) {
      throw new IllegalStateException("the page of " + rule + " has a fence that does not end");
    }
    String title = lines.get(0).substring(2).strip();
    return new Explanation(rule, title, reader.text.toString().strip(), reader.bad, reader.good);
  }

  private void line(String line) {
    if (open == null && line.startsWith(FENCE)) {
      open = line.substring(FENCE.length());
    } else if (open == null) {
      text.append(line).append('\n');
    } else if (line.equals(FENCE)) {
      example(open.split(" ", -1));
      block.setLength(0);
      open = null;
    } else {
      block.append(line).append('\n');
    }
  }

  private void example(String[] words) {
    String which = words.length > 1 ? words[1] : "";
    Example example = new Example(words.length > 2 ? words[2] : Example.PLAYBOOK, block.toString());
    if (!List.of("fout", "goed", "beide").contains(which)) {
      throw new IllegalStateException("the page of " + rule + " has a fence " + which);
    }
    if (!which.equals("goed")) {
      bad.add(example);
    }
    if (!which.equals("fout")) {
      good.add(example);
    }
  }
}
