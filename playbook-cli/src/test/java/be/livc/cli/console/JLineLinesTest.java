package be.livc.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys as they come from a terminal. */
class JLineLinesTest {
  private static final Menu MENU = Menu.numbered(List.of("Eén", "Twee", "Drie"));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\033Bart\r",
        "B\033art\r",
        "Ba\033\033rt\r",
        "Bar\033[15~t\r",
        "Bar\033[1;5Qt\r",
        "Bar\033OPt\r",
        "Bart\033\r"
      })
  void esc_and_keys_without_a_letter_type_nothing_and_take_nothing_away(String keys)
      throws IOException {
    try (JLineLines lines = lines(keys)) {
      assertThat(lines.read("Vraag: ", false)).isEqualTo("Bart");
    }
  }

  @Test
  void an_arrow_key_points_at_an_option() throws IOException {
    try (JLineLines lines = lines("\033[B\033[B\r")) {
      assertThat(lines.choose(MENU, "Antwoord: ", false)).isEqualTo("2");
    }
  }

  @Test
  void what_is_typed_takes_the_place_of_what_an_arrow_pointed_at() throws IOException {
    try (JLineLines lines = lines("\033[B\0333\r")) {
      assertThat(lines.choose(MENU, "Antwoord: ", false)).isEqualTo("3");
    }
  }

  @Test
  void esc_leaves_a_screen_that_enter_leaves_and_the_next_key_counts() throws IOException {
    try (JLineLines lines = lines("3\033j\r")) {
      assertThat(lines.readOrLeave("Nummer: ")).isEmpty();
      assertThat(lines.read("Zeker? ", false)).isEqualTo("j");
    }
  }

  @Test
  void content_can_not_steer_the_terminal() throws IOException {
    try (JLineLines lines = lines("\r")) {
      lines.write("a\033]0;b\007c\n");
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\033]").doesNotContain("\007");
  }

  private JLineLines lines(String keys) throws IOException {
    LineDisciplineTerminal terminal =
        new LineDisciplineTerminal("test", "ansi", out, StandardCharsets.UTF_8);
    terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    terminal.setSize(Size.of(80, 24));
    return new JLineLines(terminal);
  }
}
