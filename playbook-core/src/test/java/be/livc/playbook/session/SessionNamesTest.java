package be.livc.playbook.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SessionNamesTest {
  private static final List<SessionSummary> LISTED =
      List.of(listed("Hasselt"), listed("Hasselt noord"), listed("Genk"), listed("genk"));

  private static SessionSummary listed(String name) {
    return SessionSummary.of(
        Session.start(SmallPlaybook.PINNED, name, Recorder.of("", SmallPlaybook.CLOCK)));
  }

  private static List<SessionSummary> meant(String typed) {
    return SessionNames.among(typed, LISTED).sessions();
  }

  @Test
  void an_id_is_that_session() {
    assertThat(meant(LISTED.get(3).id())).containsExactly(LISTED.get(3));
  }

  @Test
  void a_whole_name_goes_before_the_beginning_of_another() {
    assertThat(meant(" hasselt ")).containsExactly(LISTED.get(0));
  }

  @Test
  void a_name_that_two_sessions_have_means_both() {
    assertThat(meant("Genk")).containsExactly(LISTED.get(2), LISTED.get(3));
  }

  @Test
  void a_number_counts_in_the_list() {
    assertThat(meant("2")).containsExactly(LISTED.get(1));
    assertThat(meant("4")).containsExactly(LISTED.get(3));
    assertThat(meant("5")).isEmpty();
  }

  @Test
  void the_beginning_of_a_name_is_enough() {
    assertThat(meant("hasselt n")).containsExactly(LISTED.get(1));
    assertThat(meant("hass")).containsExactly(LISTED.get(0), LISTED.get(1));
  }

  @Test
  void an_unknown_name_comes_with_what_is_near() {
    SessionNames.Meant meant = SessionNames.among("Haselt", LISTED);
    assertThat(meant.sessions()).isEmpty();
    assertThat(meant.near()).contains("Hasselt");
    assertThat(meant("")).isEmpty();
  }
}
