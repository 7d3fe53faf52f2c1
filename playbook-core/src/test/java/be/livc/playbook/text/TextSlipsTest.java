package be.livc.playbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.text.TextSlips.Kind;
import be.livc.playbook.text.TextSlips.Slip;
import org.junit.jupiter.api.Test;

/** What a reader would see otherwise than it was meant, and where it starts. */
class TextSlipsTest {
  @Test
  void a_text_without_any_of_the_signs_has_no_slip() {
    assertThat(TextSlips.of("Vraag het aan *iedereen*: ja, nee (of later).")).isEmpty();
    assertThat(TextSlips.of("1 < 2 & 2 > 1, en/of {naam}")).isEmpty();
  }

  @Test
  void markup_is_found_in_the_order_of_the_text_comments_with_all_that_is_in_them() {
    assertThat(TextSlips.of("a <!-- <b> --> <i>x</i> &amp; <!-- y --> ![z](a) <!-- open"))
        .containsExactly(
            new Slip(Kind.ADDRESS, "a", 46),
            new Slip(Kind.MARKUP, "<!-- <b> -->", 2),
            new Slip(Kind.MARKUP, "<i>", 15),
            new Slip(Kind.MARKUP, "</i>", 19),
            new Slip(Kind.MARKUP, "&amp;", 24),
            new Slip(Kind.MARKUP, "<!-- y -->", 30),
            new Slip(Kind.MARKUP, "![z]", 41));
  }

  @Test
  void braces_that_nothing_fills_in_are_told_and_placeholders_are_not() {
    assertThat(TextSlips.of("{naam} {Naam} {{x}} {partner.dienst}"))
        .containsExactly(new Slip(Kind.BRACES, "{Naam}", 7), new Slip(Kind.BRACES, "{{x}}", 14));
  }

  @Test
  void a_remark_is_told_with_its_first_word_and_an_address_is_none() {
    assertThat(TextSlips.of("Doe dit. // nota voor mij"))
        .containsExactly(new Slip(Kind.REMARK, "// nota", 9));
    assertThat(TextSlips.of("/* nota */ en")).containsExactly(new Slip(Kind.REMARK, "/* nota", 0));
    assertThat(TextSlips.of("Zie https://www.vlaanderen.be of a//b")).isEmpty();
  }

  @Test
  void what_stands_in_code_or_behind_a_backslash_is_meant() {
    assertThat(TextSlips.of("`<b>` en ``{X} <i>`` en \\<b>")).isEmpty();
    assertThat(TextSlips.of("```\n<b>\n```\n<i>"))
        .containsExactly(new Slip(Kind.MARKUP, "<i>", 12));
  }

  @Test
  void an_address_leads_somewhere_or_is_told_with_its_place() {
    assertThat(TextSlips.of("[a](www.vlaanderen.be) [b](javascript:alert) [c](https://vvsg.be)"))
        .containsExactly(
            new Slip(Kind.ADDRESS, "www.vlaanderen.be", 4),
            new Slip(Kind.SCHEME, "javascript:alert", 27));
    assertThat(TextSlips.of("[a](<https://een.be>) <javascript:x>"))
        .containsExactly(new Slip(Kind.SCHEME, "javascript:x", 23));
  }

  @Test
  void links_come_in_the_order_of_their_forms() {
    assertThat(
            TextSlips.links(
                "[a](https://een.be \"Titel\") <https://vier.be>\n\n"
                    + "[c]: https://drie.be\n"
                    + "<an@vijf.be> [d](geen adres) [e](https://twee.be/a_(b))"))
        .containsExactly(
            "https://een.be", "https://twee.be/a_(b)", "https://drie.be", "https://vier.be");
    assertThat(TextSlips.links("geen enkel")).isEmpty();
  }

  @Test
  void an_address_between_pointed_brackets_is_found_once_whatever_form_it_has() {
    String text =
        "[a](<https://een.be>) [b]( <https://twee.be> \"Titel\") zie [c]: <https://vier.be>\n"
            + "[d]: <https://drie.be>\n";
    assertThat(TextSlips.of(text)).isEmpty();
    assertThat(TextSlips.links(text))
        .containsExactly("https://een.be", "https://twee.be", "https://drie.be", "https://vier.be");
    assertThat(TextSlips.of("[a](<https://een be>)"))
        .containsExactly(new Slip(Kind.ADDRESS, "https://een be", 5));
  }

  @Test
  void words_between_round_brackets_behind_square_ones_are_no_link() {
    assertThat(TextSlips.of("[x](zie de bijlage)")).isEmpty();
    assertThat(TextSlips.of("[x](https://een be)"))
        .containsExactly(new Slip(Kind.ADDRESS, "https://een be", 4));
    assertThat(TextSlips.of("[x](<een be>)")).containsExactly(new Slip(Kind.ADDRESS, "een be", 5));
    assertThat(TextSlips.of("[x](bijlage)")).containsExactly(new Slip(Kind.ADDRESS, "bijlage", 4));
  }
}
