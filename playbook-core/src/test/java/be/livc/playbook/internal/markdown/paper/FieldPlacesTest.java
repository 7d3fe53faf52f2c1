package be.livc.playbook.internal.markdown.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.document.Blank;
import be.livc.playbook.internal.markdown.Markdown;
import be.livc.playbook.model.Language;
import be.livc.playbook.text.Words;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldPlacesTest {
  private FieldPlaces places;

  @BeforeEach
  void begin() {
    List<Blank> blanks =
        List.of(
            new Blank("", "Dag", Blank.Why.BY_HAND, Blank.Form.DAY, List.of()),
            choice("Vorm", "alleen", "samen met een ander"),
            choice("Plan", "x".repeat(60)),
            choice("Niets"),
            choice("Vorm", "later"));
    places = new FieldPlaces(blanks, Words.of(Language.NL));
  }

  private static Blank choice(String name, String... options) {
    return new Blank("", name, Blank.Why.OPEN, Blank.Form.CHOICE, List.of(options));
  }

  @Test
  void any_words_get_room_for_as_many_letters_as_their_name_and_never_little_or_all_of_a_line() {
    assertThat(toFillIn("naam", false))
        .isEqualTo(
            "<a class=\"field line\" href=\"field:0\" data-name=\"naam\" title=\"naam\""
                + " style=\"width: 50mm\"></a>");
    assertThat(toFillIn("n".repeat(25), false)).contains("\"width: 50mm\"");
    assertThat(toFillIn("n".repeat(26), false)).contains("\"width: 52mm\"");
    assertThat(toFillIn("n".repeat(55), false)).contains("\"width: 110mm\"");
    assertThat(toFillIn("n".repeat(56), false)).contains("\"width: 110mm\"");
    assertThat(toFillIn("n".repeat(56), true)).contains("\"width: 100mm\"");
  }

  @Test
  void a_day_says_how_it_is_written() {
    assertThat(toFillIn("dag", true))
        .isEqualTo(
            "<a class=\"field day\" href=\"field:0\" data-name=\"dag\""
                + " title=\"dag (dag/maand/jaar)\" style=\"width: 36mm\"></a>");
  }

  @Test
  void a_choice_is_as_wide_as_its_longest_option_and_carries_each_once() {
    assertThat(toFillIn("vorm", true))
        .isEqualTo(
            "<a class=\"field choice\" href=\"field:0\" data-name=\"vorm\" title=\"vorm\""
                + " style=\"width: 47mm\" data-options=\"alleen&#10;samen met een ander\"></a>");
    assertThat(toFillIn("plan", false)).contains("\"width: 110mm\"");
    assertThat(toFillIn("niets", false)).contains("\"width: 9mm\"").doesNotContain("data-options");
  }

  @Test
  void places_of_one_name_are_one_field_and_each_box_is_one_of_its_own() {
    assertThat(toFillIn("naam", false)).contains("field:0\" data-name=\"naam\"");
    assertThat(toFillIn("naam", false)).contains("field:1\" data-name=\"naam\"");
    assertThat(places.box(false, "naam"))
        .isEqualTo(
            "<a class=\"field box\" href=\"field:2\" data-name=\"naam 2\" title=\"naam\"></a>");
    assertThat(places.box(true, "naam")).contains("\"field ticked\"", "data-name=\"naam 3\"");
    assertThat(places.box(true, "Nr. 5. ")).contains("data-name=\"Nr  5\"");
  }

  @Test
  void lines_are_as_high_as_there_are_of_them() {
    assertThat(places.lines("wat?", 1))
        .isEqualTo(
            "<a class=\"field wide\" href=\"field:0\" data-name=\"wat?\" title=\"wat?\""
                + " style=\"height: 18pt\"></a>");
    assertThat(places.lines("wat?", 2))
        .isEqualTo(
            "<a class=\"field lines\" href=\"field:1\" data-name=\"wat? 2\" title=\"wat?\""
                + " style=\"height: 33pt\"></a>");
  }

  @Test
  void who_signs_stands_in_the_name_of_the_field() {
    assertThat(places.signature("An & Bo"))
        .isEqualTo(
            "<a class=\"field signed signature\" href=\"field:0\""
                + " data-name=\"handtekening An &amp; Bo\""
                + " title=\"handtekening An &amp; Bo\"></a>");
    assertThat(places.signature("")).contains("data-name=\"handtekening\"");
    assertThat(places.cell(new EmptyCell("An", true)))
        .contains("\"field signed cell\"", "data-name=\"handtekening An\"");
    assertThat(places.cell(new EmptyCell("Dienst, An", false)))
        .isEqualTo(
            "<a class=\"field cell\" href=\"field:3\" data-name=\"Dienst, An\""
                + " title=\"Dienst, An\"></a>");
  }

  private String toFillIn(String name, boolean alone) {
    String gap = "[IN TE VULLEN: " + name + "]";
    be.livc.playbook.internal.markdown.Blank blank =
        (be.livc.playbook.internal.markdown.Blank)
            Markdown.parse(gap).getFirstChild().getFirstChild();
    return places.toFillIn(blank, alone);
  }
}
