package be.livc.playbook.internal.yaml.step;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options that say that none of the others is so. */
class NoneOfTheseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NL | Geen",
        "NL | *Geen* van deze",
        "NL | Nog geen",
        "NL | Niets daarvan",
        "NL | Niet van toepassing",
        "NL | n.v.t.",
        "NL | Geen partners",
        "EN | None of these",
        "EN | N/A",
        "EN | No partners",
        "FR | Aucun de ces partenaires",
        "FR | Sans objet",
        "FR | Pas de partners",
        "DE | Keine davon",
        "DE | Entfällt",
        "DE | Keine Partners"
      })
  void none_is_meant(Language language, String label) {
    assertThat(NoneOfThese.reads(label, "Welke partners zijn er?", language)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NL | Geen subsidie",
        "NL | Gent",
        "NL | Wel iets",
        "NL | None",
        "EN | No subsidy",
        "FR | Pas de subside",
        "DE | Kein Geld"
      })
  void something_is_meant(Language language, String label) {
    assertThat(NoneOfThese.reads(label, "Welke partners zijn er?", language)).isFalse();
  }
}
