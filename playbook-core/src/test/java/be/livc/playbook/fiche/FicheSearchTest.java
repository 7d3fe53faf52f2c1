package be.livc.playbook.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FicheSearchTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Fiche FICHE =
      new Fiche(
          List.of(
              new Fiche.Theme(
                  "delen",
                  new Text("Informatie delen"),
                  List.of(
                      entry("geheim", "Wie heeft beroepsgeheim?", "Een arts.", Validity.ALWAYS),
                      entry("school", "Mag een school deelnemen?", "Ja.", Validity.ALWAYS),
                      entry(
                          "oud",
                          "Moest een school vroeger deelnemen?",
                          "Nee.",
                          new Validity(null, DAY.minusDays(1))))),
              new Fiche.Theme(
                  "basis",
                  new Text("Wat een LIVC R is"),
                  List.of(
                      entry(
                          "plicht",
                          "Is een LIVC R verplicht?",
                          "Ja, ook voor scholen.",
                          Validity.ALWAYS)))));

  @Test
  void typing_errors_compounds_and_synonyms_are_found() {
    assertThat(find("beroepsgehiem")).containsExactly("geheim");
    assertThat(find("burgermeester")).isEmpty();
    assertThat(find("schol")).first().isEqualTo("school");
    assertThat(find("vergaderschool")).first().isEqualTo("school");
    Fiche with =
        new Fiche(
            FICHE.themes(),
            Map.of("CLB", Set.of("school"), "verplichte deelname", Set.of("verplicht")));
    FicheSearch search = new FicheSearch(with, DAY);
    assertThat(search.find("clb")).extracting(hit -> hit.entry().id()).contains("school");
    assertThat(search.find("CLX")).isEmpty();
    assertThat(search.find("verplichte deelname").get(0).entry().id()).isEqualTo("plicht");
    assertThat(search.find("school")).hasSameSizeAs(new FicheSearch(FICHE, DAY).find("school"));
  }

  @Test
  void a_word_in_the_question_goes_before_one_in_the_reply() {
    assertThat(find("scholen")).containsExactly("school", "plicht");
  }

  @Test
  void a_word_is_found_inside_a_compound() {
    assertThat(find("geheim")).containsExactly("geheim");
  }

  @Test
  void accents_capitals_and_endings_count_for_nothing() {
    assertThat(find("VERPLICHTE")).containsExactly("plicht");
    assertThat(find("vérplicht")).containsExactly("plicht");
  }

  @Test
  void entries_with_more_of_the_words_come_first() {
    assertThat(find("school verplicht ja")).startsWith("plicht");
  }

  @Test
  void tags_count() {
    assertThat(find("merkteken")).contains("geheim", "school", "plicht");
  }

  @Test
  void words_that_tell_nothing_do_not_bring_everything_in() {
    assertThat(find("wat is het beroepsgeheim")).containsExactly("geheim");
    assertThat(find("voor scholen")).containsExactly("school", "plicht");
    assertThat(find("voor het beroepsgeheim")).containsExactly("geheim");
  }

  @Test
  void what_no_longer_holds_is_not_found() {
    assertThat(find("vroeger")).isEmpty();
  }

  @Test
  void nothing_and_odd_signs_find_nothing() {
    assertThat(find("")).isEmpty();
    assertThat(find("?!* \u0000")).isEmpty();
  }

  @Test
  void a_word_counts_most_in_a_question_then_in_a_tag_a_theme_and_a_reply_or_its_help() {
    Fiche fiche =
        new Fiche(
            List.of(
                new Fiche.Theme(
                    "een",
                    new Text("Eerste"),
                    List.of(
                        entry("antwoord", "Wie?", "Een zegel.", null, Set.of()),
                        entry("hulp", "Wie?", "Niemand.", "Een zegel.", Set.of()),
                        entry("merk", "Wie?", "Niemand.", null, Set.of("zegel")),
                        entry("vraag", "Welk zegel?", "Geen.", null, Set.of()))),
                new Fiche.Theme(
                    "twee",
                    new Text("Zegel"),
                    List.of(entry("thema", "Wie?", "Niemand.", null, Set.of())))));
    List<FicheSearch.Hit> hits = new FicheSearch(fiche, DAY).find("zegel");
    assertThat(hits)
        .extracting(hit -> hit.entry().id())
        .containsExactly("vraag", "merk", "thema", "antwoord", "hulp");
    assertThat(hits).extracting(hit -> hit.theme().id()).containsOnly("een", "twee");
    assertThat(new FicheSearch(fiche, DAY).find("zegl")).isEmpty();
  }

  @Test
  void twenty_words_of_a_question_are_looked_for_and_no_more() {
    StringBuilder many = new StringBuilder();
    for (int i = 10; i < 29; i++) {
      many.append("x").append(i).append(' ');
    }
    assertThat(find(many + "beroepsgeheim")).containsExactly("geheim");
    assertThat(find(many + "x29 beroepsgeheim")).isEmpty();
  }

  @Test
  void a_longer_word_may_have_more_letters_wrong() {
    assertThat(find("arxs")).as("four letters").isEmpty();
    assertThat(find("schxl")).as("one of five").containsExactly("school", "plicht");
    assertThat(find("schxy")).as("two of five").isEmpty();
    assertThat(find("informxyie")).as("two of nine or more").containsExactly("geheim", "school");
    assertThat(find("informxyze")).as("three").isEmpty();
    assertThat(find("vrepxlcht")).as("two of nine, one of them swapped").isEmpty();
  }

  private static List<String> find(String query) {
    return new FicheSearch(FICHE, DAY).find(query).stream().map(hit -> hit.entry().id()).toList();
  }

  private static Fiche.Entry entry(String id, String question, String reply, Validity valid) {
    return new Fiche.Entry(
        id,
        new Text(question),
        new Text(reply),
        Ground.NONE,
        valid,
        null,
        List.of(),
        Set.of("merkteken"),
        List.of());
  }

  private static Fiche.Entry entry(
      String id, String question, String reply, @Nullable String help, Set<String> tags) {
    return new Fiche.Entry(
        id,
        new Text(question),
        new Text(reply),
        Ground.NONE,
        Validity.ALWAYS,
        help == null ? null : new Text(help),
        List.of(),
        tags,
        List.of());
  }
}
