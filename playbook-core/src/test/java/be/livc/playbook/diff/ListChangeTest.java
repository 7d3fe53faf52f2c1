package be.livc.playbook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a long list only what came and what went is told; of anything else both whole values. */
class ListChangeTest {
  private static void changed(String before, String after, List<String> came, List<String> went) {
    assertThat(ListChange.of(before, after)).contains(new ListChange(came, went));
  }

  private static void whole(String before, String after) {
    assertThat(ListChange.of(before, after)).isEmpty();
  }

  @Test
  void what_came_and_what_went_is_told_in_its_own_order() {
    changed("{ k: [a, b, c, d] }", "{ k: [a, b, c, d, e] }", List.of("e"), List.of());
    changed(
        "[eerste, tweede, c, d, e, f, g]",
        "[c, d, zo veel, e, f, g, meer]",
        List.of("zo veel", "meer"),
        List.of("eerste", "tweede"));
  }

  @Test
  void a_list_of_which_less_than_four_stay_is_read_at_a_glance() {
    changed("[a, b, c, d]", "[a, b, c, d, e]", List.of("e"), List.of());
    whole("[a, b, c]", "[a, b, c, e]");
  }

  @Test
  void more_must_stay_than_comes_and_goes() {
    changed("[a, b, c, d, e, v]", "[a, b, c, d, e, x, y, z]", List.of("x", "y", "z"), List.of("v"));
    whole("[a, b, c, d, v]", "[a, b, c, d, x, y, z]");
  }

  @Test
  void another_order_is_no_list_of_what_came_and_went() {
    whole("[a, b, c, d, e]", "[b, a, c, d, e, f]");
    whole("[a, b, c, d, e]", "[b, a, c, d, e]");
  }

  @Test
  void what_is_the_same_did_not_change() {
    whole("[a, b, c, d, e]", "[a, b, c, d, e]");
  }

  @Test
  void what_is_built_otherwise_is_shown_whole() {
    whole("{ k: [a, b, c, d, e] }", "{ k: { has: [a, b, c, d, e] } }");
    whole("[a, b, c, d, e]", "{a, b, c, d, e, f}");
  }

  @Test
  void what_stands_there_twice_goes_once() {
    changed("[a, a, b, c, d]", "[a, b, c, d]", List.of(), List.of("a"));
  }
}
