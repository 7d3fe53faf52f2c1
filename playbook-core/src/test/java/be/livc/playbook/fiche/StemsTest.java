package be.livc.playbook.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
  @ParameterizedTest
  @CsvSource({
    "School,schol",
    "scholen,schol",
    "wetten,wet",
    "kamers,kamer",
    "leden,lede",
    "vrede,vred",
    "fase,fase",
    "zaak,zak",
    "baas,bas",
    "zee,zee",
    "1100,1100",
    "één,een"
  })
  void usual_forms_of_a_word_fall_together(String word, String stem) {
    assertThat(Stems.of(word)).containsExactly(stem);
  }

  @Test
  void words_that_tell_nothing_stay_as_they_are_and_are_known() {
    for (String word : List.of("waar", "voor", "naar", "wanneer", "kunnen", "hebben", "moeten")) {
      assertThat(Stems.of(word)).containsExactly(word).allMatch(Stems::isCommon);
    }
    assertThat(Stems.isCommon("school")).isFalse();
  }

  @Test
  void a_word_is_letters_and_digits_of_any_script_and_all_else_parts_words() {
    assertThat(Stems.in("art. 44/11, § 2: {wet} [één] ~az@09`AZ~ «Ωμέγα» 5² Ⅳ"))
        .containsExactly(
            "art", "44", "11", "2", "wet", "een", "az", "09", "az", "ωμεγα", "5²", "ⅳ");
    assertThat(Stems.in(" .,;: ")).isEmpty();
    assertThat(Stems.in("laatste woord")).last().isEqualTo("word");
  }

  @Test
  void an_accent_counts_for_nothing_however_it_is_written_nor_does_one_without_a_letter() {
    assertThat(Stems.in("cafe\u0301 cre\u0300me \u0301 CAFÉ"))
        .containsExactly("cafe", "crem", "cafe");
  }

  @Test
  void a_letter_beyond_the_first_plane_is_part_of_its_word() {
    assertThat(Stems.in("𝒜𝒷c 😀x 𐐀𐐩")).containsExactly("𝒜𝒷c", "x", "𐐨𐐩");
    assertThat(Stems.in("a\uD835 \uDC9Cb")).containsExactly("a", "b");
  }

  @Test
  void words_come_as_they_are_written_and_are_folded_by_themselves() {
    assertThat(Stems.written("Scholen, één Scholen!")).containsExactly("Scholen", "één", "Scholen");
    assertThat(Stems.folded("Scholen")).isEqualTo("schol");
    assertThat(Stems.folded("één")).isEqualTo("een");
    assertThat(Stems.folded("\u0301")).isEmpty();
  }

  @Test
  void a_word_that_is_written_in_two_ways_is_one_and_a_mark_alone_is_none() {
    FicheVocabulary vocabulary = new FicheVocabulary(Map.of());
    vocabulary.add("School, scholen en school", 0);
    vocabulary.add("\u0301 SCHOOL", 1);
    assertThat(vocabulary.met("schol", 2)).containsExactly(3, 3);
    assertThat(vocabulary.met("", 2)).containsExactly(0, 0);
  }

  @Test
  void a_letter_that_stands_twice_is_written_once_and_a_digit_is_not() {
    assertThat(Stems.of("boottocht")).containsExactly("botocht");
    assertThat(Stems.of("aaaa")).containsExactly("aa");
    assertThat(Stems.of("wet1100")).containsExactly("wet1100");
  }

  @ParameterizedTest
  @CsvSource({
    "geheim,geheim,3",
    "geheim,geheimhouding,2",
    "geheimhouding,geheim,2",
    "zorg,zorgplan,2",
    "zorgplan,zorg,2",
    "zorgplan,zor,0",
    "wet,wetboek,0",
    "geheim,beroepsgeheim,1",
    "vergaderschol,schol,1",
    "abcschol,schol,1",
    "abschol,schol,0",
    "jeugdzorg,zorg,1",
    "grondwet,wet,0"
  })
  void a_word_is_met_as_it_is_at_the_beginning_or_inside(String word, String other, int well) {
    assertThat(Stems.match(word, other)).isEqualTo(well);
  }

  @Test
  void at_each_place_the_word_that_meets_it_best_counts() {
    FicheVocabulary vocabulary = new FicheVocabulary(Map.of());
    vocabulary.add("beroepsgeheim, geheimhouding", 0);
    vocabulary.add("geheimhouding, beroepsgeheim", 1);
    vocabulary.add("niets", 2);
    vocabulary.add("geheim", 3);
    assertThat(vocabulary.met("geheim", 5)).containsExactly(2, 2, 0, 3, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "zorh,zorg,zorh",
    "plann,plank,plank",
    "abcdefgh,abcdefxy,abcdefgh",
    "abcdefghi,abcdefgxy,abcdefgxy",
    "abcdefghi,abcdefxyz,abcdefghi",
    "abcdefghi,'abcdefghx,abcdefgxy',abcdefghx",
    "abcdefghi,'abcdefgxy,abcdefghx',abcdefghx",
    "abcdefghi,'abcdefghx,abcdefghy','abcdefghx,abcdefghy'"
  })
  void a_word_that_stands_nowhere_is_taken_for_the_nearest(
      String word, String known, String meant) {
    FicheVocabulary vocabulary = new FicheVocabulary(Map.of());
    vocabulary.add(known, 0);
    assertThat(vocabulary.meanings(word, Set.of(word)))
        .containsExactlyElementsOf(List.of(meant.split(",", -1)).stream().map(Set::of).toList());
  }

  @Test
  void a_synonym_of_two_words_counts_when_both_are_searched() {
    FicheVocabulary vocabulary =
        new FicheVocabulary(Map.of("verplichte deelname", Set.of("dwang")));
    Set<String> both = Stems.of("verplichte deelname");
    Set<String> other = Set.of("dwang");
    assertThat(vocabulary.meanings("verplicht", Set.of("verplicht")))
        .containsExactly(Set.of("verplicht"));
    assertThat(vocabulary.meanings("verplicht", both))
        .containsExactly(Set.of("verplicht"), both, other);
    assertThat(vocabulary.meanings("dwang", other)).containsExactly(other, both, other);
  }
}
