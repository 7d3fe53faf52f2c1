package be.livc.playbook.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random playbook as an editor writes it, in which nothing is wrong; a seed gives one. */
final class SoundText {
  private static final String HEAD =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      status: draft
      roles:
        schrijver:
          title: de schrijver
          help: Schrijft op wat is afgesproken.
        voorzitter:
          title: de voorzitter
      sources:
        wet:
          title: De wet
          short: Wet
          publisher: Staatsblad
          kind: law
          checked: 2026-11-24
        gids:
          title: De gids
          short: Gids
          publisher: Wij
          kind: guide
          checked: 2026-11-24
      conclusions:
        klaar:
          text: Alles is klaar.
          sources:
            - wet: art. 2
        later:
          text: Kom later terug.
          sources: [gids]
      phases:
      """;
  private static final List<String> TEXTS =
      List.of(
          "Lees dit eerst.",
          "Bel wie het weet en vraag wat nodig is.",
          "Schrijf op wat is afgesproken.",
          "Kijk na of iedereen het heeft gelezen.",
          "Niemand hoeft hier alleen over te beslissen.");

  private final Random random;
  private final StringBuilder yaml = new StringBuilder(HEAD);
  private final List<String> conditions = new ArrayList<>();
  private final List<String> tasks = new ArrayList<>();
  private final List<String> lists = new ArrayList<>();
  private int count;

  private SoundText(long seed) {
    this.random = new Random(seed);
  }

  static String of(long seed) {
    SoundText text = new SoundText(seed);
    int phases = 2 + text.random.nextInt(2);
    for (int i = 0; i < phases; i++) {
      text.line(2, "- id: fase-" + i);
      text.line(4, "title: Fase " + i);
      text.when(4);
      text.line(4, text.one("sources: [wet]", "sources: own-choice", "sources: [wet, gids]"));
      text.line(4, "steps:");
      text.steps(6, 3 + text.random.nextInt(4));
    }
    return text.yaml.toString();
  }

  private void steps(int indent, int most) {
    for (int i = 0; i < most; i++) {
      int kind = random.nextInt(10);
      if (kind < 4) {
        ask(indent);
      } else if (kind < 6) {
        task(indent);
      } else if (kind == 6 && indent < 14) {
        line(indent, "- group: Samen");
        when(indent + 2);
        line(indent + 2, "steps:");
        steps(indent + 4, 1 + random.nextInt(2));
      } else if (kind == 7) {
        line(indent, "- write: verslag");
        step(indent + 2, "document");
        when(indent + 2);
      } else {
        say(indent, one("tell", "warn"));
      }
    }
  }

  private void say(int indent, String kind) {
    if (random.nextBoolean()) {
      line(indent, "- " + kind + ": >-");
      line(indent + 4, text());
      line(indent + 4, text());
    } else {
      line(indent, "- " + kind + ": " + text());
    }
    step(indent + 2, "tekst");
    when(indent + 2);
    if (random.nextBoolean()) {
      line(indent + 2, "sources:");
      line(indent + 4, "- wet: art. " + ++count);
    }
  }

  private void task(int indent) {
    line(indent, "- do: " + text());
    String id = step(indent + 2, "taak");
    line(indent + 2, one("by: schrijver", "by: [schrijver, voorzitter]"));
    line(indent + 2, one("within: 60 days", "within: 3 months"));
    if (!tasks.isEmpty() && random.nextInt(3) == 0) {
      line(indent + 2, "after: " + pick(tasks));
    } else if (!lists.isEmpty() && random.nextBoolean()) {
      line(indent + 2, "for-each: " + pick(lists));
    }
    when(indent + 2);
    tasks.add(id);
  }

  private void ask(int indent) {
    line(indent, "- ask: Hoe staat het met punt " + ++count + "?");
    String id = step(indent + 2, "vraag");
    line(indent + 2, "why: " + text());
    switch (random.nextInt(7)) {
      case 0 -> {
        line(indent + 2, "answer: number");
        line(indent + 2, "min: 1");
        conditions.add(id + ": { at-least: 3 }");
      }
      case 1 -> {
        line(indent + 2, "answer: date");
        conditions.add(id + ": { before: 2027-01-01 }");
      }
      case 2 -> {
        line(indent + 2, "answer: list");
        line(indent + 2, "max: 5");
        lists.add(id);
      }
      case 3 -> {
        line(indent + 2, "answer: yes-no");
        line(indent + 2, "options:");
        line(indent + 4, "nee:");
        steps(indent + 6, 1);
        conditions.add(id + ": nee");
      }
      default -> options(indent + 2, id);
    }
  }

  private void options(int indent, String id) {
    boolean several = random.nextBoolean();
    line(indent, several ? "answer: choices" : "answer: choice");
    line(indent, "options:");
    line(indent + 2, "open: Nog open");
    line(indent + 2, "bezig:");
    line(indent + 4, "label: Men is bezig");
    line(indent + 4, "help: " + text());
    if (indent < 12) {
      line(indent + 4, "steps:");
      steps(indent + 6, 1);
    }
    line(indent + 2, "gedaan: Al gedaan");
    conditions.add(several ? id + ": { has: gedaan }" : id + ": [bezig, gedaan]");
  }

  /** The id of a step, with what else any may have. */
  private String step(int indent, String stem) {
    String id = stem + "-" + ++count;
    line(indent, "id: " + id);
    line(indent, "short: Punt " + count);
    if (random.nextInt(3) == 0) {
      line(indent, "help: " + text());
    }
    return id;
  }

  private void when(int indent) {
    if (!conditions.isEmpty() && random.nextInt(3) == 0) {
      line(indent, "when: { " + pick(conditions) + " }");
    }
  }

  private String text() {
    return pick(TEXTS);
  }

  private String one(String... of) {
    return pick(List.of(of));
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void line(int indent, String text) {
    yaml.append(" ".repeat(indent)).append(text).append('\n');
  }
}
