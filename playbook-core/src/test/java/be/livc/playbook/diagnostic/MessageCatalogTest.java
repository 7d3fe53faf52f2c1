package be.livc.playbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageCatalogTest {
  private static final MessageCatalog MESSAGES =
      MessageCatalog.parse(
          """
          # Dutch
          greeting=Dag {0}, ik ben {1}; '{'0'}' {x} {10} {
          tasks.one={0} taak van {1}
          tasks.many={0} taken van {1}
          and=en
          """);

  @Test
  void places_are_filled_and_all_else_stays() {
    assertThat(MESSAGES.of("greeting", "{1}", 2))
        .isEqualTo("Dag {1}, ik ben 2; '{'0'}' {x} {10} {");
  }

  @Test
  void a_place_without_an_argument_stays() {
    assertThat(MESSAGES.of("greeting", "jij")).startsWith("Dag jij, ik ben {1};");
    assertThat(MESSAGES.of("greeting")).startsWith("Dag {0}, ik ben {1};");
  }

  @Test
  void a_number_chooses_the_message() {
    assertThat(MESSAGES.count("tasks", "many", 1, "Jo")).isEqualTo("1 taak van Jo");
    assertThat(MESSAGES.count("tasks", "many", 0, "Jo")).isEqualTo("0 taken van Jo");
  }

  @Test
  void the_last_of_several_things_stands_behind_a_word() {
    assertThat(MESSAGES.join(List.of(), "and")).isEmpty();
    assertThat(MESSAGES.join(List.of("a"), "and")).isEqualTo("a");
    assertThat(MESSAGES.join(List.of("a", "b"), "and")).isEqualTo("a en b");
    assertThat(MESSAGES.join(List.of(1, 2, 3), "and")).isEqualTo("1, 2 en 3");
  }

  @Test
  void a_key_that_is_not_there_is_named() {
    assertThat(MESSAGES.has("and")).isTrue();
    assertThat(MESSAGES.has("or")).isFalse();
    assertThat(MESSAGES.keys())
        .containsExactlyInAnyOrder("greeting", "tasks.one", "tasks.many", "and");
    assertThatThrownBy(() -> MESSAGES.of("or"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no message under or");
  }

  @Test
  void a_place_may_stand_anywhere_and_looks_like_no_other_braces() {
    MessageCatalog messages =
        MessageCatalog.of(Map.of("a", "{0}{9} {x} {:} {/} {0 {10} {", "b", "tot {0}"));
    Object[] ten = {"nul", 1, 2, 3, 4, 5, 6, 7, 8, "negen"};
    assertThat(messages.of("a", ten)).isEqualTo("nulnegen {x} {:} {/} {0 {10} {");
    assertThat(messages.of("b", "slot")).isEqualTo("tot slot");
    assertThat(messages.keys()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void what_stands_in_a_file_of_properties_is_read() {
    MessageCatalog messages = MessageCatalog.parse("# niets\na=Dag\\u00e9 {0}\nb: x\n");
    assertThat(messages.of("a", "jij")).isEqualTo("Dagé jij");
    assertThat(messages.keys()).containsExactlyInAnyOrder("a", "b");
    assertThatThrownBy(() -> MessageCatalog.parse("a=\\u00g9\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
