package be.livc.playbook.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.LoadResult;
import be.livc.playbook.internal.yaml.tree.Limits;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each form of a condition as it is read, and each slip in one as it is told. */
class WrittenConditionsTest {
  private static final String PLAYBOOK =
      Generated.HEAD
          + """
          facts:
            app: { given: yes-no, ask: "Is er een app?" }
            groot: { aantal: { at-least: 10 } }
          steps:
          - { ask: Samen, id: samen, answer: yes-no, options: { ja: { tags: veel }, nee: Neen } }
          - { ask: Vorm, id: vorm, answer: choice, options: { alleen: Alleen, met-twee: Met zijn twee, meer: { label: Meer, tags: [veel, druk] } } }
          - { ask: Talen, id: talen, answer: choices, options: { nl: Nederlands, fr: Frans, de: Duits } }
          - { ask: Naam, id: naam, answer: text }
          - { ask: Aantal, id: aantal, answer: number, decimals: 2 }
          - { ask: Ander, id: ander, answer: number }
          - { ask: Dag, id: dag-een, answer: date }
          - { ask: Slot, id: slot, answer: date }
          - { ask: Wie, id: wie, answer: list }
          - { ask: Rijen, id: rijen, answer: table, columns: { zaal: text, uur: number } }
          - { do: Doe, id: taak, sources: own-choice }
          - tell: Lees
            sources: own-choice
            when: %s
          - { ask: Later, id: later, answer: text }
          """;

  private static LoadResult read(String condition) {
    return Told.read(PLAYBOOK.replace("%s", condition));
  }

  private static String shown(Playbook playbook) {
    Step tell = playbook.phases().get(0).steps().get(11);
    return "  " + tell.header().when() + "\n";
  }

  @Test
  void each_form_is_read_as_it_is_written() {
    List<String> written =
        List.of(
            "{ samen: ja }",
            "{ vorm: [alleen, meer] }",
            "{ vorm: { tagged: druk } }",
            "{ samen: { tagged: veel } }",
            "{ app: true }",
            "{ app: false }",
            "{ app: nee }",
            "{ groot: true }",
            "{ groot: false }",
            "{ talen: { has: nl } }",
            "{ talen: { has-any: [nl, fr] } }",
            "{ talen: { has-all: [nl, fr] } }",
            "{ talen: { answered: false } }",
            "{ naam: { answered: true } }",
            "{ aantal: { at-least: 1.25 } }",
            "{ aantal: { at-most: -3 } }",
            "{ aantal: { more-than: 2, less-than: 7.5 } }",
            "{ aantal: { is: { answer: ander } } }",
            "{ dag-een: { before: 2026-11-30 } }",
            "{ dag-een: { after: 2026-11-30 } }",
            "{ dag-een: { on-or-before: { answer: slot } } }",
            "{ dag-een: { on-or-after: { answer: slot, plus: 2 weeks } } }",
            "{ dag-een: { before: { answer: slot, minus: 1 month } } }",
            "{ dag-een: { older-than: 2 years } }",
            "{ dag-een: { within-last: 3 months } }",
            "{ dag-een: { older-than: { period: 10 days, before: slot } } }",
            "{ wie: { has: Gent } }",
            "{ wie: { has-all: [Gent, Aalst] } }",
            "{ wie: { entries: { is: 0 } } }",
            "{ wie: { entries: { at-least: 2 } } }",
            "{ wie: { entries: { at-least: 2, less-than: 5 } } }",
            "{ rijen: { has-row: { zaal: { answered: true }, uur: { is: 3 } } } }",
            "{ rijen: { entries: { more-than: 1 } } }",
            "{ all: [{ samen: ja }, { any: [{ vorm: alleen }, { not: { groot: true } }] }] }",
            "{ samen: ja, vorm: alleen }",
            "{ samen: [ja, nee] }",
            "{ vorm: { tagged: veel } }",
            "{ app: [true, false] }",
            "{ aantal: { less-than: { answer: ander } } }",
            "{ aantal: { answered: true } }",
            "{ dag-een: { on-or-before: 2026-11-30 } }",
            "{ dag-een: { on-or-after: 2026-11-30 } }",
            "{ dag-een: { after: { answer: slot } } }",
            "{ dag-een: { within-last: { period: 2 weeks, before: slot } } }",
            "{ dag-een: { answered: true } }",
            "{ wie: { has-any: [Gent, Aalst] } }",
            "{ wie: { entries: { at-most: 1000000, more-than: 0 } } }",
            "{ rijen: { answered: true } }",
            "{ rijen: { entries: { less-than: 3 } } }",
            "{ rijen: { has-row: { any: [{ zaal: { answered: false } }, { not: { uur: { at-most: 2"
                + " } } }] } } }");
    StringBuilder text = new StringBuilder();
    for (String condition : written) {
      LoadResult read = read(condition);
      assertThat(Told.of(read.diagnostics())).as(condition).isEmpty();
      text.append(condition).append("\n").append(shown(read.orElseThrow()));
    }
    Golden.holds("internal/yaml/conditions-read.txt", text.toString());
  }

  @Test
  void each_slip_is_told_with_what_was_meant() {
    List<String> written =
        List.of(
            "{}",
            "[]",
            "ja",
            "[{ samen: ja }, { vorm: alleen }]",
            "samen = ja",
            "samen is niet nee",
            "samen == 'ja' en vorm != meer",
            "groot",
            "niet groot",
            "!groot",
            "groot = nee",
            "groot != ja",
            "dag-een > 2026-11-30",
            "dag-een <= 2026-11-30 of groot",
            "{ dag-een: { \">=\": 2026-11-30 } }",
            "{ dag-een: { vanaf: 2026-11-30 } }",
            "aantal >= 3 && aantal < 5 || groot",
            "dag-een > 2026-01-01",
            "naam = Jan",
            "taak = ja",
            "onbekend = ja",
            "(samen <> ja)",
            "samen > ja",
            "groot " + "en groot ".repeat(30),
            "{ samen: JA }",
            "{ samen: yes }",
            "{ samen: true }",
            "{ samen: misschien }",
            "{ samen: niet ja }",
            "{ vorm: Met zijn twee }",
            "{ vorm: alleen of meer }",
            "{ vorm: [alleen, meer / met-twee] }",
            "{ vorm: allen }",
            "{ vorm: alleen, meer }",
            "{ vorm: alleen, meer, samen: ja }",
            "{ vorm: { tagged: drukt } }",
            "{ vorm: { has: alleen } }",
            "{ vorm: {} }",
            "{ groot: ja }",
            "{ groot: misschien }",
            "{ groot: { answered: true } }",
            "{ talen: nl }",
            "{ talen: [nl, fr] }",
            "{ talen: { has: [nl] } }",
            "{ talen: { has: en } }",
            "{ talen: { bevat: nl } }",
            "{ wie: Gent }",
            "{ naam: Jan }",
            "{ aantal: 3 }",
            "{ aantal: { minstens: 3 } }",
            "{ aantal: { at-least: 1,5 } }",
            "{ aantal: { at-least: drie } }",
            "{ aantal: { at-least: 1.255 } }",
            "{ aantal: { is: { answer: dag-een } } }",
            "{ aantal: { is: { answer: later } } }",
            "{ aantal: { is: { answer: ander, plus: 1 day } } }",
            "{ aantal: { is: {} } }",
            "{ dag-een: { before: 30/11/2026 } }",
            "{ dag-een: { before: { answer: aantal } } }",
            "{ dag-een: { before: { answer: slot, plus: 1 day, minus: 1 day } } }",
            "{ dag-een: { before: { answer: slot, plus: 2 working-days } } }",
            "{ dag-een: { older-than: 2 working-days } }",
            "{ dag-een: { older-than: { before: slot } } }",
            "{ dag-een: { older-than: { period: 2 days } } }",
            "{ wie: { entries: -1 } }",
            "{ wie: { entries: veel } }",
            "{ wie: { entries: { at-leest: 2 } } }",
            "{ wie: { entries: {} } }",
            "{ rijen: { has-row: { zal: { answered: true } } } }",
            "{ rijen: { has-row: true } }",
            "{ taak: true }",
            "{ later: { answered: true } }",
            "{ nergens: true }",
            "{ all: { samen: ja } }",
            "{ any: [] }",
            "{ not: ja }",
            "talen = nl",
            "talen != nl",
            "aantal = 3",
            "aantal <= 3",
            "aantal =< 3",
            "aantal => 3",
            "aantal: 3 en samen: ja",
            "(samen: ja of vorm: meer)",
            "samen: ja of vorm: meer en naam: Jan",
            "samen: ja, vorm: meer",
            "\"aantal: 3\"",
            "samen is ja",
            "samen is not ja",
            "\"!groot\"",
            "not groot",
            "(groot)",
            "\"{groot}\"",
            "groot !== no",
            "groot <> 0",
            "groot > ja",
            "groot = false of app = ja",
            "samen=ja&naam=Jan",
            "samen=ja|vorm=meer",
            "samen AND groot",
            "groot OF groot EN groot",
            "rijen = 3",
            "{ samen: [ja, misschien] }",
            "{ samen: niet misschien }",
            "{ samen: geen nee }",
            "{ samen: '!= nee' }",
            "{ samen: off }",
            "{ app: yes }",
            "{ app: 'true' }",
            "{ vorm: met zijn TWEE }",
            "{ vorm: ja }",
            "{ vorm: alleen en meer }",
            "{ vorm: alleen;meer }",
            "{ vorm: [alleen of meer] }",
            "{ samen: ja, vorm: alleen of meer }",
            "{ vorm: alleen of veel }",
            "{ vorm: alleen, veel }",
            "{ vorm: veel, meer }",
            "{ vorm: alleen, meer: ja }",
            "{ vorm: [alleen], meer }",
            "{ vorm: alleen, met-twee, meer }",
            "{ naam: a, b }",
            "{ groot: true, meer }",
            "{ samen: { tagged: [veel] } }",
            "{ talen: [nl, en] }",
            "{ talen: { has-all: [nl, ne] } }",
            "{ talen: { has-any: [] } }",
            "{ samen: [] }",
            "{ talen: { tagged: veel } }",
            "{ wie: [Gent] }",
            "{ rijen: ja }",
            "{ rijen: { has: x } }",
            "{ aantal: { at-least: [3] } }",
            "{ aantal: { at-least: 1,5, less-than: 3 } }",
            "{ aantal: { at-least: 3, zoveel: 4 } }",
            "{ aantal: { is: { answer: nergens } } }",
            "{ aantal: { is: { answer: [ander] } } }",
            "{ aantal: { is: { answer: ander, kleur: rood } } }",
            "{ dag-een: { before: morgen } }",
            "{ dag-een: { voor: 2026-11-30 } }",
            "{ dag-een: { before: { answer: slot, plus: veel } } }",
            "{ dag-een: { before: { answer: slot, minus: 1 working-day } } }",
            "{ dag-een: { before: { answer: slot, min: 1 day } } }",
            "{ dag-een: { older-than: tien jaar } }",
            "{ dag-een: { older-than: { period: 2 days, before: aantal } } }",
            "{ dag-een: { older-than: { period: 2 days, before: nergens } } }",
            "{ dag-een: { older-than: { period: 2 days, before: slot, kleur: rood } } }",
            "{ dag-een: { within-last: [2 days] } }",
            "{ wie: { entries: { at-least: 1000001 } } }",
            "{ wie: { entries: { at-least: -1 } } }",
            "{ rijen: { has-row: {} } }",
            "{ rijen: { has-row: { zaal: ja } } }",
            "{ rijen: { has-row: { uur: { at-least: x } } } }",
            "{ all: [ja] }",
            "{ not: [] }",
            "{ any: [{ samen: misschien }, { vorm: allen }] }",
            "{ naam: { answered: ja } }",
            "{ naam: { answered: zeker } }");
    StringBuilder text = new StringBuilder();
    for (String condition : written) {
      LoadResult read = read(condition);
      text.append(condition).append("\n").append(Told.of(read.diagnostics()));
    }
    Golden.holds("internal/yaml/conditions-told.txt", text.toString());
  }

  /** The first names the second, and so on. */
  private static String chain(int facts) {
    StringBuilder playbook = new StringBuilder(Generated.HEAD).append("facts:\n");
    for (int i = 1; i < facts; i++) {
      playbook.append("  f").append(i).append(": { f").append(i + 1).append(": true }\n");
    }
    playbook.append("  f").append(facts).append(": { x: ja }\n");
    return playbook + "steps: [{ ask: X, id: x, answer: yes-no }]\n";
  }

  @Test
  void facts_may_name_each_other_as_deep_as_steps_may_stand() {
    assertThat(Told.of(Told.read(chain(Limits.DEPTH)).diagnostics())).isEmpty();
    assertThat(Told.of(Told.read(chain(Limits.DEPTH + 1)).diagnostics()))
        .isEqualTo("  limit/depth 150\n    at 158:3 f151\n");
  }
}
