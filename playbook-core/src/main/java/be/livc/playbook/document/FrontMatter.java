package be.livc.playbook.document;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Language;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the block of a template between the lines with {@code ---}: lines of {@code key: text} and
 * {@code key: [a, b]}. So little of YAML that it needs no YAML.
 */
final class FrontMatter {
  private static final List<String> KEYS =
      List.of("title", "version", "language", "uses", "blanks", "sensitive", "copies");
  private static final Pattern LINE = Pattern.compile("(?<key>[A-Za-z-]+):(?<value>.*)");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

  private final SourceFile file;
  private final List<Diagnostic> found;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();
  private int body;

  private FrontMatter(SourceFile file, List<Diagnostic> found) {
    this.file = file;
    this.found = found;
  }

  static FrontMatter read(SourceFile file, List<Diagnostic> found) {
    FrontMatter matter = new FrontMatter(file, found);
    matter.read();
    return matter;
  }

  /**
   * What is said here and there in a text.
   *
   * @param lines where a key stands with its value; none of them is {@code uses}
   * @param uses the answers that the text reads
   */
  static FrontMatter of(
      SourceFile file, List<Span> lines, Set<String> uses, List<Diagnostic> found) {
    FrontMatter matter = new FrontMatter(file, found);
    lines.forEach(it -> matter.line(file.text().substring(it.start(), it.end()), it.start()));
    matter.lists.put("uses", uses);
    matter.check(Math.min(3, file.text().length()));
    return matter;
  }

  /** Where the text behind the block begins. */
  int body() {
    return body;
  }

  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  Set<String> list(String key) {
    return lists.getOrDefault(key, Set.of());
  }

  Language language() {
    return Language.parse(text("language")).orElse(Language.NL);
  }

  private void read() {
    String text = file.text();
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    int end = lineEnd(at);
    if (!text.substring(at, end).strip().equals("---")) {
      add(at, end, RuleId.TEMPLATE_NO_FRONT_MATTER);
      body = at;
      return;
    }
    int before = found.size();
    for (at = next(end); at < text.length(); at = next(end)) {
      end = lineEnd(at);
      String line = text.substring(at, end).stripTrailing();
      if (line.equals("---")) {
        body = next(end);
        check(3);
        return;
      }
      line(line, at);
    }
    // what was found in it is the text of the document
    found.subList(before, found.size()).clear();
    add(0, Math.min(3, text.length()), RuleId.TEMPLATE_OPEN_FRONT_MATTER);
    body = text.length();
  }

  private void check(int end) {
    if (text("title").isEmpty()) {
      add(0, end, RuleId.TEMPLATE_NO_TITLE);
    }
    Set<String> uses = list("uses");
    for (String key : List.of("blanks", "sensitive")) {
      for (String id : list(key)) {
        if (!uses.contains(id)) {
          int at = file.text().indexOf(id, Math.max(0, keyPlace(key)));
          add(at, at + id.length(), RuleId.TEMPLATE_NOT_IN_USES, id, key);
        }
      }
    }
  }

  private int keyPlace(String key) {
    Matcher place =
        Pattern.compile("(?m)(?:^|\\{\\s*)" + Pattern.quote(key) + ":").matcher(file.text());
    return place.find() ? place.start() : 0;
  }

  private void line(String line, int at) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      add(at, at + line.length(), RuleId.TEMPLATE_FRONT_MATTER_LINE);
      return;
    }
    String key = matcher.group("key");
    if (!KEYS.contains(key)) {
      add(at, at + key.length(), RuleId.TEMPLATE_UNKNOWN_KEY, key, String.join(", ", KEYS));
    } else if (texts.containsKey(key) || lists.containsKey(key)) {
      add(at, at + key.length(), RuleId.TEMPLATE_KEY_TWICE, key);
    } else {
      value(key, matcher.group("value"), at + matcher.start("value"));
    }
  }

  private void value(String key, String written, int at) {
    String value = written.strip();
    int start = at + written.indexOf(value);
    Span place = new Span(file, start, start + value.length());
    boolean isList = value.startsWith("[") && value.endsWith("]");
    if (KEYS.indexOf(key) < 3) {
      String text = unquoted(value);
      texts.put(key, text);
      if (value.isEmpty() || isList) {
        found.add(Diagnostic.at(place, RuleId.TEMPLATE_NOT_TEXT, key));
      } else if (key.equals("language") && Language.parse(text).isEmpty()) {
        found.add(Diagnostic.at(place, RuleId.TEMPLATE_UNKNOWN_LANGUAGE, text));
      }
    } else if (!isList) {
      lists.put(key, Set.of());
      found.add(Diagnostic.at(place, RuleId.TEMPLATE_NOT_LIST, key));
    } else {
      lists.put(key, ids(value.substring(1, value.length() - 1), start + 1));
    }
  }

  private Set<String> ids(String inside, int start) {
    Set<String> ids = new LinkedHashSet<>();
    int at = start;
    for (String part : inside.isBlank() ? List.<String>of() : List.of(inside.split(",", -1))) {
      String id = part.strip();
      int from = at + part.indexOf(id);
      if (!ID.matcher(id).matches()) {
        add(from, from + id.length(), RuleId.TEMPLATE_NOT_ID, id);
      } else if (!ids.add(id)) {
        add(from, from + id.length(), RuleId.TEMPLATE_NAMED_TWICE, id);
      }
      at += part.length() + 1;
    }
    return ids;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private int lineEnd(int at) {
    int end = file.text().indexOf('\n', at);
    return end < 0 ? file.text().length() : end;
  }

  private int next(int lineEnd) {
    return Math.min(file.text().length(), lineEnd + 1);
  }

  private void add(int start, int end, RuleId rule, String... arguments) {
    found.add(Diagnostic.at(new Span(file, start, end), rule, arguments));
  }
}
