package be.livc.playbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {
  @ParameterizedTest
  @CsvSource({
    "NL,Gemeenten,Gemeente",
    "NL,deelgemeenten,deelgemeente",
    "NL,Leden,Lid",
    "NL,bestuursleden,bestuurslid",
    "NL,Noden,Nood",
    "NL,veiligheden,veiligheid",
    "NL,Partners,Partner",
    "NL,foto's,foto",
    "NL,medewerkers,medewerker",
    "NL,afdelingen,afdeling",
    "NL,adviseurs,adviseur",
    "NL,organisaties,organisatie",
    "NL,huizen,",
    "NL,ers,",
    "NL,'twee leden',",
    "NL,' leden ',lid",
    "NL,leden2,",
    "EN,Parties,Party",
    "EN,partners,partner",
    "EN,Access,",
    "EN,people,",
    "FR,Communes,Commune",
    "FR,noix,",
    "DE,Gemeinden,"
  })
  void one_of_them_has_its_own_word_where_that_is_certain(
      Language language, String several, String one) {
    assertThat(Singular.of(several, language).orElse(null)).isEqualTo(one);
  }
}
