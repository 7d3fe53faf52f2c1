package be.livc.playbook.proof;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import java.util.List;
import java.util.Random;

/** A playbook as editors write one: most of it is words, and each statement names its source. */
public final class WordyText {
  private static final List<String> WORDS =
      List.of(
          "Kijk na of het reglement klopt met de spelregels van de wet.",
          "Bel wie het weet, en schrijf op wat is afgesproken.",
          "Laat elke deelnemer tekenen voor het eerste overleg waaraan hij deelneemt.",
          "Bezorg het aan alle leden, ook aan wie er niet bij was.",
          "Niemand hoeft hier alleen over te beslissen.");

  private final Random random;
  private final StringBuilder yaml = new StringBuilder();

  private WordyText(long seed) {
    this.random = new Random(seed);
  }

  /** One of so many steps; the same for the same seed. */
  public static PlaybookText of(int steps, long seed) {
    WordyText text = new WordyText(seed);
    text.yaml.append(
        """
        format: 1
        id: groot
        version: 1.0.0
        language: nl
        title: Groot
        status: draft
        roles:
          coordinator:
            title: de coördinator
          burgemeester:
            title: de burgemeester
        sources:
          wet:
            title: De wet
            short: Wet
            publisher: Staatsblad
            kind: law
            checked: 2026-11-24
        phases:
        """);
    for (int i = 0; i < steps; i++) {
      if (i % 100 == 0) {
        text.yaml.append("  - id: fase-").append(i).append("\n    title: Een fase\n");
        text.yaml.append("    steps:\n");
      }
      text.step(i);
    }
    return new PlaybookText(List.of(new SourceFile("playbook.yaml", text.yaml.toString())));
  }

  private void step(int number) {
    switch (number % 4) {
      case 0 -> {
        lines("      - ask: Hoe ver staat punt " + number + "?", "id: vraag-" + number);
        lines("        answer: choice", "why: " + words(), "options:");
        lines("          ja: Dat is in orde", "  nee: Nog niet");
      }
      case 1 -> {
        lines("      - tell: >-", "    " + words(), "    " + words());
        lines("        id: tekst-" + number, "short: Punt " + number);
      }
      default -> {
        lines("      - do: " + words(), "id: taak-" + number, "short: Punt " + number);
        lines("        by: " + (random.nextBoolean() ? "coordinator" : "burgemeester"));
        lines("        within: 60 days");
      }
    }
    if (number % 4 != 0 && random.nextInt(3) == 0) {
      int asked = 4 * random.nextInt(number / 4 + 1);
      lines("        when: { vraag-" + asked + ": nee }");
    }
    lines("        sources:", "  - wet: art. " + (1 + random.nextInt(9)));
  }

  private String words() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** The first as it stands, those that follow in the column of the keys of a step. */
  private void lines(String first, String... more) {
    yaml.append(first).append('\n');
    for (String line : more) {
      yaml.append("        ").append(line).append('\n');
    }
  }
}
