package be.livc.playbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
  @ParameterizedTest
  @CsvSource({
    "vorm,vorn",
    "vorm,vrom",
    "vorm,VORM",
    "VORM,vorm",
    "abc,abd",
    "samenwerking,samnwerkng",
    "samenwerking,samenwerk",
    "start,startdatum-en-meer",
    "part,partner"
  })
  void a_name_that_is_near_or_goes_on_from_the_word_was_meant(String word, String name) {
    assertThat(NearNames.of(word, List.of(name, "heel-iets-anders"))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({"ab,ac", "vorm,voten", "par,partner", "samenwerking,samenkmst", "vorm,xvo"})
  void a_name_that_is_as_far_as_any_word_might_be_was_not(String word, String name) {
    assertThat(NearNames.of(word, List.of(name))).isEmpty();
  }

  @Test
  void of_a_word_of_two_letters_only_the_same_one_was_meant() {
    assertThat(NearNames.of("ja", List.of("JA", "nee", "jo"))).containsExactly("JA");
    assertThat(NearNames.of("", List.of(""))).isEmpty();
  }

  @Test
  void the_nearest_goes_before_what_is_further_and_before_what_only_begins_so() {
    assertThat(NearNames.of("vormen", List.of("formn", "vormem", "vormen-van-overleg")))
        .containsExactly("vormem");
    assertThat(NearNames.of("vorm", List.of("vormgeving-van-het-overleg"))).hasSize(1);
  }

  @Test
  void two_that_are_as_near_are_both_given_in_order_and_of_three_none() {
    assertThat(NearNames.of("vorm", List.of("worm", "norm", "worm")))
        .containsExactly("norm", "worm");
    assertThat(NearNames.of("vorm", List.of("worm", "norm", "dorm"))).isEmpty();
  }

  @Test
  void longer_words_may_be_wrong_in_up_to_three_letters() {
    assertThat(NearNames.of("abcdefghi", List.of("xyzdefghi"))).hasSize(1);
    assertThat(NearNames.of("abcdefgh", List.of("xyzdefgh"))).isEmpty();
    assertThat(NearNames.of("abcdefghijkl", List.of("wxyzefghijkl"))).isEmpty();
  }

  @Test
  void who_writes_a_page_meant_no_name_and_of_a_long_list_only_the_beginning_is_looked_at() {
    String longest = "a".repeat(60);
    assertThat(NearNames.of(longest, List.of(longest))).containsExactly(longest);
    assertThat(NearNames.of(longest + "a", List.of(longest + "a"))).isEmpty();
    assertThat(NearNames.of(longest, List.of("b" + longest))).isEmpty();
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 4_999; i++) {
      many.add("zz");
    }
    many.add("vorm");
    assertThat(NearNames.of("vorn", many)).containsExactly("vorm");
    many.add(0, "zz");
    assertThat(NearNames.of("vorn", many)).isEmpty();
  }
}
