package be.livc.playbook.diff;

import be.livc.playbook.Golden;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.walk.Sketch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each thing that can change in a playbook, with what it is told as and what it asks for. */
class DiffAspectsTest {
  private static final String BEFORE =
      """
      format: 1
      id: p
      version: 1.0.0
      language: nl
      title: Eerst
      summary: Kort.
      notice: Schrijf niets op.
      status: draft
      sources:
        wet: { title: Wet, short: Wet, publisher: Staat, kind: law, date: 2018 }
        weg: { title: Weg, short: Weg, publisher: Staat, kind: guide, date: 2018 }
      roles:
        baas: { title: baas }
        weg-rol: { title: weg }
      facts:
        groot: { inwoners: { at-least: 50000 } }
        weg-feit: { vorm: samen }
      conclusions:
        straks: { text: Kom terug., sources: [wet] }
      phases:
        - id: een
          title: Een
          sources: [wet, weg]
          steps:
            - ask: Werken jullie samen?
              id: vorm
              short: Vorm
              answer: choice
              why: Daarom.
              help: Kijk na.
              options:
                samen: { label: Samen, help: Met wie., says: samen, tags: [veel] }
                alleen: Alleen
                weg: Weg
                geldt: { label: Geldt, when: { vorige: ja } }
            - { ask: 'Naam?', id: naam, answer: text, pattern: '[A-Z].*', message: Hoofdletter., profile: true }
            - { ask: 'Tekst?', id: tekst, answer: text, optional: true }
            - ask: Hoeveel?
              id: inwoners
              answer: number
              min: 1
              max: 100000
              unit: mensen
              refuse: [{ when: { inwoners: { is: 13 } }, message: Dertien niet. }, { when: { inwoners: { is: 14 } }, message: Veertien niet. }]
            - { ask: 'Dag?', id: dag, answer: date, default: 2026-01-01, later: not-allowed }
            - { ask: 'Wie?', id: wie, answer: list, min: 1, max: 4 }
            - ask: Tabel?
              id: tabel
              answer: table
              min: 1
              columns:
                a: { label: A, answer: text }
                b: { label: B, answer: choice, options: { x: X, y: Y } }
                c: { label: C, answer: date, optional: true }
            - { tell: Lees dit., id: lees, tags: [een] }
            - { warn: Pas op., id: pas-op, until: taak }
            - { do: Doe dit., id: taak, by: baas, within: 30 days, first: true }
            - { do: Volg., id: volg, within: 10 days, after: taak }
            - { do: Herhaal., id: herhaal, every: 1 year }
            - { do: Voor elk., id: elk, for-each: wie }
            - { write: brief, id: brief }
            - group: Groep
              id: groep
              when: { vorm: samen }
              steps:
                - { tell: Erin., id: erin }
            - { conclude-as: straks, id: slot, when: { groot: true } }
        - id: twee
          title: Twee
          sources: own-choice
          when: { vorm: samen }
          valid: { until: 2030-12-31 }
          steps:
            - { tell: Achteraan., id: achteraan, to-confirm: of het klopt. }
            - { tell: Vervalt., id: vervalt }
      """
          .replace("geldt: { label: Geldt, when: { vorige: ja } }", "geldt: Geldt");

  private static final String AFTER =
      BEFORE
          .replace("title: Eerst", "title: Daarna")
          .replace("Kort.", "Korter.")
          .replace("Schrijf niets op.", "Schrijf weinig op.")
          .replace("title: Wet, short: Wet,", "title: Decreet, short: Wet,")
          .replace("  weg: { title: Weg, short: Weg,", "  nieuw: { title: Weg, short: Weg,")
          .replace("sources: [wet, weg]", "sources: [wet, nieuw]")
          .replace("baas: { title: baas }", "baas: { title: leider }")
          .replace("weg-rol: { title: weg }", "nieuw-rol: { title: nieuw }")
          .replace("at-least: 50000", "at-least: 60000")
          .replace("weg-feit: { vorm: samen }", "nieuw-feit: { vorm: alleen }")
          .replace("Kom terug.", "Kom later terug.")
          .replace("Werken jullie samen?", "Werkt u samen?")
          .replace("short: Vorm", "short: Samenwerking")
          .replace("Daarom.", "Omdat.")
          .replace("Kijk na.", "Zoek op.")
          .replace(
              "label: Samen, help: Met wie., says: samen, tags: [veel]",
              "label: Met anderen, says: met anderen, tags: [veel, meer]")
          .replace("    weg: Weg\n", "    erbij: Erbij\n")
          .replace(
              "pattern: '[A-Z].*', message: Hoofdletter., profile: true",
              "pattern: '[A-Z].+', message: Een hoofdletter.")
          .replace(
              "id: tekst, answer: text, optional: true",
              "id: tekst, answer: text, lines: many, sensitive: true")
          .replace(
              "min: 1\n        max: 100000\n        unit: mensen",
              "min: 2\n        max: 90000\n        decimals: 1\n        unit: inwoners")
          .replace("message: Dertien niet.", "message: Dertien mag niet.")
          .replace("inwoners: { is: 14 }", "inwoners: { is: 15 }")
          .replace("default: 2026-01-01, later: not-allowed", "default: 2027-01-01")
          .replace("min: 1, max: 4", "min: 2, max: 3")
          .replace(
              "a: { label: A, answer: text }", "a: { label: AA, answer: text, optional: true }")
          .replace("{ x: X, y: Y }", "{ x: XX, z: Z }")
          .replace(
              "c: { label: C, answer: date, optional: true }",
              "d: { label: D, answer: date, when: { b: x } }")
          .replace("Lees dit., id: lees, tags: [een]", "Lees dat., id: lees, tags: [twee]")
          .replace("until: taak", "until: volg")
          .replace(
              "by: baas, within: 30 days, first: true", "by: [baas, nieuw-rol], within: 20 days")
          .replace("within: 10 days, after: taak", "within: 10 days, before: dag")
          .replace("every: 1 year", "every: 2 years")
          .replace("for-each: wie", "for-each: tabel")
          .replace("write: brief", "write: nota")
          .replace("group: Groep", "group: Samen")
          .replace(
              "when: { vorm: samen }\n        steps:",
              "when: { vorm: [samen, alleen] }\n        steps:")
          .replace("tell: Erin.", "warn: Erin.")
          .replace("id: slot, when: { groot: true }", "id: slot, when: { groot: false }")
          .replace("title: Twee", "title: Tweede")
          .replace("until: 2030-12-31", "from: 2026-01-01, until: 2031-12-31")
          .replace("to-confirm: of het klopt.", "to-confirm: of het nog klopt.")
          .replace("{ tell: Vervalt., id: vervalt }", "{ tell: Komt erbij., id: erbij-gekomen }");

  private static Playbook read(String yaml) {
    return Playbooks.read(
            new PlaybookText(
                List.of(new SourceFile("p/playbook.yaml", yaml), part("deel"), part("ander"))))
        .orElseThrow();
  }

  private static SourceFile part(String id) {
    String steps = "steps: [{ ask: Waar, id: adres, answer: text }]\n";
    String head = "format: 1\nid: " + id + "\nversion: 1.0.0\nlanguage: nl\nstatus: draft\n";
    return new SourceFile(id + "/playbook.yaml", head + "title: " + id + "\n" + steps);
  }

  private static Playbook file(String name) {
    try (InputStream in = DiffAspectsTest.class.getResourceAsStream(name)) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(PlaybookDiff diff) {
    return diff.differences().stream()
        .map(
            it ->
                String.join(
                    " | ",
                    it.level().name(),
                    it.kind().name(),
                    it.subject().name(),
                    it.name(),
                    it.aspect(),
                    it.before(),
                    it.after()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void each_thing_that_changed_is_told_once_with_what_it_asks_for() {
    Playbook before = read(BEFORE);
    Playbook after = read(AFTER);
    Golden.holds("diff/golden/aspects.txt", told(PlaybookDiff.of(before, after, Sketch.DATE)));
    Golden.holds("diff/golden/aspects-back.txt", told(PlaybookDiff.of(after, before, Sketch.DATE)));
  }

  @Test
  void what_seldom_changes_is_told_as_well() {
    Playbook before = file("rarer-before.yaml");
    Playbook after = file("rarer-after.yaml");
    Golden.holds("diff/golden/rarer.txt", told(PlaybookDiff.of(before, after, Sketch.DATE)));
    Golden.holds("diff/golden/rarer-back.txt", told(PlaybookDiff.of(after, before, Sketch.DATE)));
  }
}
