package be.livc.playbooks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The prose of a template: paragraphs, items and cells, without the directives. */
final class TemplatePassages {
  private static final Pattern REASON = Pattern.compile("<@not_in_order reason=\"([^\"]*)\"/>");
  private static final Pattern BLANK = Pattern.compile("<@(?:blank|day) \"([^\"]*)\"/>");
  private static final Pattern DIRECTIVE = Pattern.compile("</?[#@][^>]*>");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*] (?:\\[ ] )?|\\d+\\. |#+ )");
  private static final Pattern RULE = Pattern.compile("[|\\-: ]*");

  private final String file;
  private final List<Passage> found = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private int start;

  private TemplatePassages(String file) {
    this.file = file;
  }

  static List<Passage> of(String file, String template) {
    TemplatePassages passages = new TemplatePassages(file);
    List<String> lines = template.lines().toList();
    boolean head = !lines.isEmpty() && lines.get(0).equals("---");
    for (int i = head ? 1 : 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (head) {
        passages.head(line, i + 1);
        head = !line.equals("---");
      } else {
        passages.body(line, i + 1);
      }
    }
    passages.end();
    return passages.found;
  }

  private void head(String line, int number) {
    if (line.startsWith("title: ")) {
      found.add(Passage.of(file, number, line.substring("title: ".length())));
    }
  }

  private void body(String line, int number) {
    for (Pattern inside : List.of(REASON, BLANK)) {
      Matcher said = inside.matcher(line);
      while (said.find()) {
        found.add(Passage.of(file, number, said.group(1)));
      }
    }
    String text = BLANK.matcher(REASON.matcher(line).replaceAll("")).replaceAll("{blank}");
    boolean tag = text.strip().startsWith("<");
    text = DIRECTIVE.matcher(text).replaceAll("");
    if (text.isBlank() || tag || RULE.matcher(text).matches()) {
      end();
    } else if (text.startsWith("|")) {
      end();
      for (String cell : text.split("\\|")) {
        add(cell, number);
        end();
      }
    } else {
      Matcher item = ITEM.matcher(text);
      boolean starts = item.find();
      if (starts) {
        end();
      }
      add(text.substring(starts ? item.end() : 0), number);
      if (text.endsWith("\\") || text.startsWith("#")) {
        end();
      }
    }
  }

  private void add(String text, int number) {
    if (paragraph.isEmpty()) {
      start = number;
    }
    paragraph.append(text.endsWith("\\") ? text.substring(0, text.length() - 1) : text).append(' ');
  }

  private void end() {
    if (!paragraph.toString().isBlank()) {
      found.add(Passage.of(file, start, paragraph.toString()));
    }
    paragraph.setLength(0);
  }
}
