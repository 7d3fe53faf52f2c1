package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A small random playbook, sound and with mistakes that editors make in it.
 *
 * @param sound the playbook as it was meant
 * @param damaged the same with mistakes
 * @param lines the lines of the damaged text that hold one, from 0
 * @param made the rules that those break and that have a safe fix
 */
record Damage(String sound, String damaged, Set<Integer> lines, List<RuleId> made) {
  private static final List<String> COLON =
      List.of(
          "Let op: dit is belangrijk.",
          "Drie dingen: wie, wat en waarom.",
          "Zeg \"ja\": dat volstaat.",
          "Zo: de foto's van 't overleg.",
          "De map: C:\\overleg\\nieuw.",
          "Dit is de vraag:");
  private static final List<String> FIRST =
      List.of(
          "*Niet* vergeten.",
          "- eerst dit.",
          "@team weet het.",
          "`kort` staat hier.",
          "%-teken vooraan.",
          "[Optioneel] kies er een.",
          "? of toch niet.",
          "&-teken vooraan.");
  private static final List<String> QUOTE = List.of("'Nog' een tekst.", "\"Samen\" werken.");
  private static final List<String> APOSTROPHE =
      List.of("'t Is \"klaar\" of niet.", "'s Avonds: dan komt men samen.");
  private static final List<String> NUMBER_SIGN =
      List.of("Kies nummer #3 uit de lijst", "Bel #112 in nood", "Zie \"deel\" #2 en #3");
  private static final List<String> COMMA =
      List.of("Ja, soms", "Nee, nooit, ook niet later", "Wie, wat en \"waar\"");
  private static final String HEAD =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      status: draft
      sources:
        wet: { title: De wet, short: Wet, publisher: Staatsblad, kind: law, checked: 2026-11-24 }
        gids: { title: De gids, short: Gids, publisher: Wij, kind: guide, checked: 2026-11-24 }
      steps:
      """;
  private static final List<String> HOPELESS =
      List.of(
          "  - tell: Wie dit leest.\n    when: { bestaat-niet: ja }\n    sources: own-choice",
          "  - tell: Twee keer.\n    sources: own-choice\n    sources: own-choice",
          "  - ask: Wat voor antwoord?\n    id: zonder-antwoord",
          "  - tell: \"Nooit gesloten.\n    sources: own-choice",
          "  - xyz: Onbekend soort.\n    sources: own-choice",
          "  - tell: > groter dan gedacht.\n    sources: own-choice",
          "  - tell: | streep vooraan.\n    sources: own-choice",
          "  - do: Op tijd klaar.\n    id: op-tijd\n    within: gauw\n    sources: own-choice");

  /** The damage of this seed; {@code hopeless} adds a mistake that only the editor can mend. */
  static Damage of(long seed, boolean hopeless) {
    return new Writer(new Random(seed)).playbook(hopeless);
  }

  private static final class Writer {
    private final Random random;
    private final StringBuilder sound = new StringBuilder(HEAD);
    private final StringBuilder damaged = new StringBuilder(HEAD);
    private final Set<Integer> lines = new LinkedHashSet<>();
    private final List<RuleId> made = new ArrayList<>();
    private int count;

    Writer(Random random) {
      this.random = random;
    }

    Damage playbook(boolean hopeless) {
      int blocks = 2 + random.nextInt(6);
      int at = hopeless ? random.nextInt(blocks) : -1;
      for (int i = 0; i < blocks; i++) {
        if (random.nextInt(3) == 0) {
          both("  # opmerking " + count++);
        }
        block(random.nextInt(9));
        if (i == at) {
          both(HOPELESS.get(random.nextInt(HOPELESS.size())));
        }
      }
      return new Damage(sound.toString(), damaged.toString(), lines, made);
    }

    private void block(int kind) {
      switch (kind) {
        case 0 -> telling();
        case 1 -> yesNo();
        case 2 -> number();
        case 3 -> several();
        case 4 -> braces();
        case 5 -> task();
        case 6 -> nested();
        case 7 -> question();
        default -> listed();
      }
    }

    private void telling() {
      text("  - tell", false);
      both("    id: " + id("t") + beside());
      both("    sources: own-choice");
    }

    /** A step of which the first line is glued or has a blank from a word processor. */
    private void listed() {
      String words = "Lees dit eerst.";
      String right = "  - tell: " + words;
      switch (random.nextInt(5)) {
        case 0 -> either(right, "  - tell:" + words, RuleId.YAML_NO_BLANK);
        case 1 -> either(right, "  -tell: " + words, RuleId.YAML_DASH);
        case 2 -> either(right, "  -\u00a0tell: " + words, RuleId.YAML_NO_BREAK_SPACE);
        case 3 -> either(right, "  - tell:\u00a0" + words, RuleId.YAML_NO_BREAK_SPACE);
        default -> either(right, "\u00a0 - tell: " + words, RuleId.YAML_NO_BREAK_SPACE);
      }
      either("    short: Kort", "    short:Kort", RuleId.YAML_NO_BLANK);
      both("    sources:");
      either("      - wet\n      - gids", "      wet\n      gids", RuleId.SHAPE_NOT_LIST);
    }

    private void yesNo() {
      both("  - ask: Is het klaar?");
      both("    id: " + id("v") + beside());
      both("    answer: yes-no");
      text("    why", true);
      String yes = List.of("ja", "yes", "Ja", "on", "True").get(random.nextInt(5));
      String beside = beside();
      either("    optional: true" + beside, "    optional: " + yes + beside, RuleId.VALUE_BOOLEAN);
    }

    private void number() {
      String id = id("getal");
      both("  - ask: Hoeveel inwoners zijn er?\n    id: " + id + "\n    answer: number");
      String beside = beside();
      either("    min: 1000" + beside, "    min: 1.000" + beside, RuleId.VALUE_NUMBER);
      both("  - tell: Dat is veel.");
      String when = "    when: { " + id + ": { at-least: ";
      either(when + "50000 } }", when + "50.000 } }", RuleId.VALUE_NUMBER);
      both("    sources: own-choice");
    }

    private void several() {
      String id = id("keuze");
      both("  - ask: Welke domeinen doen mee?\n    id: " + id + "\n    answer: choices");
      both("    options: { zorg: Zorg, school: School, jeugd: Jeugd }");
      both("  - tell: Nodig hen uit.");
      if (random.nextBoolean()) {
        either(
            "    when: { " + id + ": { has: zorg } }",
            "    when: { " + id + ": zorg }",
            RuleId.CONDITION_PLAIN);
      } else {
        either(
            "    when: { " + id + ": { has-any: [zorg, jeugd] } }",
            "    when: { " + id + ": [zorg, jeugd] }",
            RuleId.CONDITION_PLAIN);
      }
      both("    sources: own-choice");
    }

    private void braces() {
      both("  - ask: Is er een verslag?\n    id: " + id("v") + "\n    answer: choice");
      both("    options:");
      String comma = COMMA.get(random.nextInt(COMMA.size()));
      either(
          "      soms: { label: " + quoted(comma) + ", help: Kort }",
          "      soms: { label: " + comma + ", help: Kort }",
          RuleId.YAML_COMMA_IN_TEXT);
      either(
          "      altijd: { label: \"Ook op papier?\" }",
          "      altijd: { label: Ook op papier? }",
          RuleId.YAML_SIGN_IN_BRACES);
    }

    private void task() {
      text("  - do", false);
      both("    id: " + id("taak"));
      String[] unit = random.nextBoolean() ? new String[] {"days", "dagen"} : werkdagen();
      String beside = beside();
      either(
          "    within: 60 " + unit[0] + beside,
          "    within: 60 " + unit[1] + beside,
          RuleId.VALUE_TERM);
      both("    sources: own-choice");
    }

    private static String[] werkdagen() {
      return new String[] {"working-days", "werkdagen"};
    }

    private void nested() {
      both("  - ask: Is het geregeld?\n    id: " + id("v") + "\n    answer: yes-no\n    options:");
      both("      nee:\n        - do: Regel het.\n          id: " + id("taak"));
      both("          sources: own-choice");
      boolean options = random.nextBoolean();
      either(
          "          within: 10 days",
          (options ? "      " : "    ") + "within: 10 days",
          options ? RuleId.SHAPE_AMONG_OPTIONS : RuleId.SHAPE_AMONG_KEYS);
    }

    private void question() {
      text("  - ask", false);
      both("    id: " + id("v"));
      either("    answer: text", "    answer:text", RuleId.YAML_NO_BLANK);
      text("    help", true);
    }

    private void text(String key, boolean inner) {
      List<String> texts;
      RuleId rule;
      switch (random.nextInt(5)) {
        case 0 -> {
          texts = COLON;
          rule = RuleId.YAML_COLON_IN_TEXT;
        }
        case 1 -> {
          texts = FIRST;
          rule = RuleId.YAML_FIRST_CHARACTER;
        }
        case 2 -> {
          texts = QUOTE;
          rule = RuleId.YAML_AFTER_QUOTE;
        }
        case 3 -> {
          texts = APOSTROPHE;
          rule = RuleId.YAML_OPEN_QUOTE;
        }
        default -> {
          texts = NUMBER_SIGN;
          rule = RuleId.YAML_COMMENT_IN_TEXT;
        }
      }
      String words = texts.get(random.nextInt(texts.size()));
      either(key + ": >-\n      " + words, key + ": " + words, rule);
    }

    private static String quoted(String words) {
      return "\"" + words.replace("\"", "\\\"") + "\"";
    }

    private String id(String stem) {
      return stem + "-" + count++;
    }

    private String beside() {
      return random.nextInt(4) == 0 ? " # ernaast " + count++ : "";
    }

    private void both(String text) {
      sound.append(text).append('\n');
      damaged.append(text).append('\n');
    }

    private void either(String right, String wrong, RuleId rule) {
      if (random.nextInt(3) > 0) {
        both(right);
        return;
      }
      int first = (int) damaged.chars().filter(c -> c == '\n').count();
      for (int i = 0; i <= wrong.chars().filter(c -> c == '\n').count(); i++) {
        lines.add(first + i);
      }
      made.add(rule);
      sound.append(right).append('\n');
      damaged.append(wrong).append('\n');
    }
  }
}
