package be.livc.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Playbooks at random as texts: every sort of question, steps under options, conditions, facts,
 * tasks with terms and for each entry, warnings, documents, sources, ends.
 */
final class RandomText {
  private static final List<String> WORDS =
      List.of(
          "de gemeente",
          "een *nota*",
          "`LIVC R`",
          "het café",
          "1 \u20ac",
          "élk decreet",
          "[wet]",
          "«x»");

  private final Random random;
  private final StringBuilder yaml = new StringBuilder();
  private final StringBuilder letter = new StringBuilder();
  private final List<String> choices = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final List<String> lists = new ArrayList<>();
  private final List<String> tables = new ArrayList<>();
  private final List<String> tasks = new ArrayList<>();
  private int number;

  private RandomText(long seed) {
    this.random = new Random(seed);
  }

  /** One with the id {@code proef}; always the same for the same seed. */
  static String of(long seed) {
    return new RandomText(seed).text();
  }

  /** The templates of the same. */
  static Map<String, String> templates(long seed) {
    RandomText text = new RandomText(seed);
    text.text();
    return Map.of("brief.md.ftl", text.template());
  }

  private String text() {
    line("format: 1\nid: proef\nversion: 1.0.0\nlanguage: nl\ntitle: Proef\nstatus: draft");
    line("sources:");
    line("  wet: { title: Een wet, short: wet, kind: law, publisher: Iemand }");
    line("roles:\n  eerste: Eerste rol\n  tweede: Tweede rol\nphases:");
    for (int phase = 1; phase <= 1 + random.nextInt(3); phase++) {
      line("  - id: fase-" + phase + "\n    title: Fase " + phase);
      line("    sources: " + (oneIn(2) ? "own-choice" : "[wet]") + "\n    steps:");
      question("      ", 0);
      for (int i = 0; i < 2 + random.nextInt(6); i++) {
        step("      ", 0);
      }
    }
    return yaml.toString();
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  private String words() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private void step(String indent, int depth) {
    switch (random.nextInt(11)) {
      case 0 -> said(indent, "tell", "Dit is goed om te weten over " + words() + place() + ".");
      case 1 -> said(indent, "warn", "Pas hier op met " + words() + ".");
      case 2, 3, 4 -> task(indent);
      case 5 -> document(indent);
      default -> question(indent, depth);
    }
  }

  /** An answer in the middle of a text. */
  private String place() {
    return asked.isEmpty() || !oneIn(2) ? "" : ", {" + any(asked) + "}";
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void said(String indent, String kind, String text) {
    line(indent + "- " + kind + ": '" + text + "'");
    line(indent + "  id: stap-" + ++number);
    if (kind.equals("warn") && !tasks.isEmpty() && oneIn(2)) {
      line(indent + "  until: " + any(tasks));
    }
    about(indent);
  }

  private void task(String indent) {
    boolean each = oneIn(3) && !(lists.isEmpty() && tables.isEmpty());
    line(indent + "- do: 'Doe dit met " + words() + (each ? ": {entry}" : "") + "'");
    if (each && !(oneIn(2) || tables.isEmpty()) || lists.isEmpty() && each) {
      int at = yaml.lastIndexOf("{entry}");
      yaml.replace(at, at + "{entry}".length(), "{entry.dienst}");
      line(indent + "  for-each: " + any(tables));
    } else if (each) {
      line(indent + "  for-each: " + any(lists));
    }
    String id = "stap-" + ++number;
    line(indent + "  id: " + id);
    if (oneIn(2)) {
      line(indent + "  by: " + (oneIn(2) ? "eerste" : "[eerste, tweede]"));
    }
    switch (random.nextInt(4)) {
      case 0 -> line(indent + "  within: " + (2 + random.nextInt(30)) + " days");
      case 1 -> line(indent + "  within: " + (1 + random.nextInt(9)) + " working-days");
      case 2 -> line(indent + "  within: " + (1 + random.nextInt(5)) + " months");
      default -> line(indent + "  every: 1 year");
    }
    if (oneIn(4)) {
      line(indent + "  first: true");
    }
    about(indent);
    tasks.add(id);
  }

  private void document(String indent) {
    line(indent + "- write: brief");
    line(indent + "  id: stap-" + ++number);
    about(indent);
  }

  private void question(String indent, int depth) {
    String id = "vraag-" + ++number;
    line(indent + "- ask: 'Wat is vraag " + number + " over " + words() + place() + "?'");
    line(indent + "  id: " + id);
    line(indent + "  short: Vraag " + number);
    if (oneIn(8)) {
      line(indent + "  optional: true");
    }
    if (oneIn(8)) {
      line(indent + "  sensitive: true");
    }
    if (oneIn(4)) {
      line(indent + "  help: 'Hulp bij " + words() + ".'");
    }
    about(indent);
    int before = number;
    switch (random.nextInt(8)) {
      case 0 -> {
        line(indent + "  answer: text");
        if (oneIn(2)) {
          line(indent + "  lines: many");
        }
      }
      case 1 -> number(indent, id);
      case 2 -> {
        line(indent + "  answer: date");
        choices.add(id + ": { before: 2026-06-01 }");
        choices.add(id + ": { older-than: 3 months }");
      }
      case 3 -> {
        line(indent + "  answer: list");
        if (depth == 0) {
          lists.add(id);
        }
      }
      case 4 -> table(indent, id, depth);
      case 5 -> options(indent, id, "choices", depth);
      case 6 -> {
        line(indent + "  answer: yes-no");
        choices.add(id + ": " + (random.nextBoolean() ? "ja" : "nee"));
      }
      default -> options(indent, id, "choice", depth);
    }
    letter("- Vraag " + before + ": {" + id + "}");
    asked.add(id);
  }

  private void number(String indent, String id) {
    line(indent + "  answer: number");
    if (oneIn(2)) {
      line(indent + "  decimals: 2");
    }
    if (oneIn(2)) {
      line(indent + "  min: 1\n" + indent + "  max: 5000\n" + indent + "  unit: keer");
    }
    choices.add(id + ": { at-least: 3 }");
  }

  private void table(String indent, String id, int depth) {
    line(indent + "  answer: table");
    line(indent + "  columns:");
    line(indent + "    dienst: { label: Dienst, answer: text }");
    line(indent + "    zeker: { label: Zeker, answer: yes-no, optional: true }");
    choices.add(id + ": { has-row: { zeker: ja } }");
    if (depth == 0) {
      tables.add(id);
    }
    letter("<#if given(\"" + id + "\")>\n<#list rows(\"" + id + "\") as row>");
    letter("| ${row.dienst} | ${row.zeker} |\n</#list>\n</#if>");
  }

  private void options(String indent, String id, String sort, int depth) {
    line(indent + "  answer: " + sort);
    line(indent + "  options:");
    line(indent + "    a: Alleen");
    boolean more = depth < 2 && oneIn(3);
    line(indent + "    s:\n" + indent + "      label: 'Samen met " + words() + "'");
    if (more) {
      line(indent + "      steps:");
      for (int i = 0; i <= random.nextInt(2); i++) {
        step(indent + "        ", depth + 1);
      }
    }
    line(indent + "    n: { label: Niet" + (sort.equals("choices") ? ", exclusive: true }" : " }"));
    String key = List.of("a", "s", "n").get(random.nextInt(3));
    choices.add(id + ": " + (sort.equals("choices") ? "{ has: " + key + " }" : key));
    letter("<#if is(\"" + id + "\", \"" + key + "\")>**Gekozen**</#if>");
  }

  /** When it is met, why, and on what it rests. */
  private void about(String indent) {
    if (!choices.isEmpty() && oneIn(3)) {
      line(indent + "  when: { " + any(choices) + " }");
    }
    if (oneIn(5)) {
      line(indent + "  why: 'Omdat " + words() + " dat vraagt.'");
    }
    if (oneIn(5)) {
      line(indent + "  sources: [wet]");
    }
  }

  private String template() {
    return "---\ntitle: Brief\nversion: 1.0.0\nlanguage: nl\nuses: ["
        + String.join(", ", asked)
        + "]\nblanks: ["
        + String.join(", ", asked)
        + "]\n---\n# Brief van ${date}\n\n| Een | Twee |\n|---|---|\n| x | y |\n\n"
        + letter
        + "\n\n## Slot\n\n<@note>Kijk dit na.</@note>\n\n<@signature who=\"eerste\"/>\n";
  }

  private void letter(String line) {
    letter.append(line).append('\n');
  }

  private void line(String line) {
    yaml.append(line).append('\n');
  }
}
