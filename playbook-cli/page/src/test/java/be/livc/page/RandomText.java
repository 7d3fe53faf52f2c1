package be.livc.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Playbooks at random as texts: every sort of question, conditions, tasks, warnings, ends. */
final class RandomText {
  private final Random random;
  private final StringBuilder yaml = new StringBuilder();
  private final List<String> choices = new ArrayList<>();
  private int number;

  private RandomText(long seed) {
    this.random = new Random(seed);
  }

  /** One with the id {@code proef}; always the same for the same seed. */
  static String of(long seed) {
    return new RandomText(seed).text();
  }

  private String text() {
    yaml.append("format: 1\nid: proef\nversion: 1.0.0\nlanguage: nl\ntitle: Proef\n");
    yaml.append("status: draft\nphases:\n");
    for (int phase = 1; phase <= 1 + random.nextInt(3); phase++) {
      yaml.append("  - id: fase-").append(phase).append("\n    title: Fase ").append(phase);
      yaml.append("\n    sources: own-choice\n    steps:\n");
      question();
      for (int i = 0; i < 2 + random.nextInt(6); i++) {
        step();
      }
    }
    return yaml.toString();
  }

  private void step() {
    switch (random.nextInt(9)) {
      case 0 -> said("tell", "Dit is goed om te weten.");
      case 1 -> said("warn", "Pas hier op.");
      case 2, 3 -> task();
      default -> question();
    }
  }

  private void said(String kind, String text) {
    line("      - " + kind + ": " + text);
    line("        id: stap-" + ++number);
    condition();
  }

  private void task() {
    line("      - do: Doe dit.");
    line("        id: stap-" + ++number);
    if (random.nextBoolean()) {
      line("        within: " + (2 + random.nextInt(30)) + " days");
    }
    condition();
  }

  private void question() {
    String id = "vraag-" + ++number;
    line("      - ask: Wat is vraag " + number + "?");
    line("        id: " + id);
    if (random.nextInt(8) == 0) {
      line("        optional: true");
    }
    if (random.nextInt(8) == 0) {
      line("        sensitive: true");
    }
    condition();
    switch (random.nextInt(8)) {
      case 0 -> line("        answer: text");
      case 1 -> line("        answer: number");
      case 2 -> line("        answer: date");
      case 3 -> line("        answer: list");
      case 4 -> table();
      case 5 -> options(id, "choices");
      case 6 -> {
        line("        answer: yes-no");
        choices.add(id + ": " + (random.nextBoolean() ? "ja" : "nee"));
      }
      default -> options(id, "choice");
    }
  }

  private void table() {
    line("        answer: table");
    line("        columns:");
    line("          dienst: { label: Dienst, answer: text }");
    line("          zeker: { label: Zeker, answer: yes-no, optional: true }");
  }

  private void options(String id, String sort) {
    line("        answer: " + sort);
    line("        options:");
    line("          a: Alleen");
    line("          s: Samen");
    line("          n: Niet");
    String key = List.of("a", "s", "n").get(random.nextInt(3));
    choices.add(id + ": " + (sort.equals("choices") ? "{ has: " + key + " }" : key));
  }

  private void condition() {
    if (!choices.isEmpty() && random.nextInt(3) == 0) {
      line("        when: { " + choices.get(random.nextInt(choices.size())) + " }");
    }
  }

  private void line(String line) {
    yaml.append(line).append('\n');
  }
}
