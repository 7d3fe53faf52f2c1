package be.livc.playbook.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.diagnostic.RuleId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResourcesTest {
  private static final String FROM_THE_TOP = "/be/livc/playbook/diagnostic/Messages_nl.properties";

  @Test
  void a_file_is_found_beside_a_class_and_from_the_top_of_the_jar() {
    String beside = Resources.text(RuleId.class, "Messages_nl.properties");
    assertThat(beside).isNotBlank();
    assertThat(Resources.text(Resources.class, FROM_THE_TOP)).isEqualTo(beside);
    assertThat(Resources.bytes(Resources.class, FROM_THE_TOP))
        .isEqualTo(beside.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_file_that_is_not_there_is_named_with_who_asked_for_it() {
    assertThatThrownBy(() -> Resources.bytes(RuleId.class, "no.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the jar lacks no.txt of " + RuleId.class.getName());
  }

  @Test
  void a_file_that_the_jar_may_lack_is_asked_for_without_a_fault() {
    assertThat(Resources.textIfThere(RuleId.class, "no.txt")).isEmpty();
    assertThat(Resources.textIfThere(RuleId.class, "Messages_nl.properties"))
        .contains(Resources.text(RuleId.class, "Messages_nl.properties"));
  }
}
