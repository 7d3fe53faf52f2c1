package be.livc.playbook.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.content.TextContent;
import be.livc.playbook.content.Withdrawal;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.content.ReleaseLock.Line;
import be.livc.playbook.model.Version;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReleaseLockTest {
  private static final Version ONE = new Version(1, 0, 0);
  private static final Version NINE = new Version(1, 9, 0);
  private static final Version TEN = new Version(1, 10, 0);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  /** SHA-256 of the text "abc" and of no text. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final String NONE =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  private static final String HEAD =
      """
      # sha-256 van elke vrijgegeven versie. Verander hier of in die bestanden niets:
      # `livc playbook release` schrijft ze, en wie ze opent, kijkt ze na.
      """;

  private static final String FILE =
      HEAD
          + "1.0.0: "
          + ABC
          + "\n1.9.0: "
          + NONE
          + "\n1.10.0: "
          + ABC
          + """

          withdrawn:
            1.0.0: { on: 2026-11-24, until: 2027-01-31, use: livc-r@1.10.0, reason: "Zie \\"\\\\1\\", fout." }
            1.9.0: { on: 2026-11-25, reason: "Oud" }
          """;

  private static final Withdrawal LONG =
      new Withdrawal(DAY, "Zie \"\\1\", fout.", LocalDate.of(2027, 1, 31), "livc-r@1.10.0");
  private static final Withdrawal SHORT = new Withdrawal(DAY.plusDays(1), "Oud", null, "");

  private static ReleaseLock read(String text) {
    return ReleaseLock.of(new SourceFile("lock.yaml", text));
  }

  @Test
  void it_is_written_oldest_first_and_read_as_it_was_written() {
    ReleaseLock lock =
        ReleaseLock.of(null)
            .with(TEN, "abc")
            .with(NINE, "")
            .with(ONE, "abc")
            .withdrawing(NINE, SHORT)
            .withdrawing(ONE, LONG);
    assertThat(lock.text()).isEqualTo(FILE);
    assertThat(read(FILE)).isEqualTo(lock);
    assertThat(read(FILE).digests())
        .containsExactly(Map.entry(ONE, ABC), Map.entry(NINE, NONE), Map.entry(TEN, ABC));
    assertThat(read(FILE).withdrawn())
        .containsExactly(Map.entry(ONE, LONG), Map.entry(NINE, SHORT));
  }

  @Test
  void without_a_file_nothing_was_released_and_nothing_withdrawn() {
    ReleaseLock none = ReleaseLock.of(null);
    assertThat(none.digests()).isEmpty();
    assertThat(none.withdrawn()).isEmpty();
    assertThat(none.text()).isEqualTo(HEAD);
    assertThat(none.holds(ONE, "abc")).isFalse();
  }

  @Test
  void it_holds_the_text_that_was_released_whatever_its_line_ends_are() {
    ReleaseLock lock = ReleaseLock.of(null).with(ONE, "een\ntwee\n");
    assertThat(lock.holds(ONE, "een\ntwee\n")).isTrue();
    assertThat(lock.holds(ONE, "een\r\ntwee\r\n")).isTrue();
    assertThat(lock.holds(ONE, "een\ntwee")).isFalse();
    assertThat(lock.holds(TEN, "een\ntwee\n")).isFalse();
    assertThat(lock.digests().get(ONE)).isEqualTo(ReleaseLock.digest("een\ntwee\n"));
  }

  @Test
  void a_version_that_is_released_or_withdrawn_anew_is_so_anew() {
    ReleaseLock lock = ReleaseLock.of(null).with(ONE, "oud").with(ONE, "abc");
    assertThat(lock.digests()).containsExactly(Map.entry(ONE, ABC));
    assertThat(lock.withdrawing(ONE, LONG).withdrawing(ONE, SHORT).withdrawn())
        .containsExactly(Map.entry(ONE, SHORT));
  }

  @Test
  void of_what_is_no_line_of_a_lock_nothing_is_kept() {
    String sound = "  1.0.0: { on: 2026-11-24, reason: \"Oud\" }\n";
    assertThat(read(sound).withdrawn()).containsOnlyKeys(ONE);
    for (String line :
        new String[] {
          "1.0.0: { on: 2026-11-24, reason: \"Oud\" }",
          "  1.0: { on: 2026-11-24, reason: \"Oud\" }",
          "  1.0.0: { on: 24/11/2026, reason: \"Oud\" }",
          "  1.0.0: { on: 2026-11-24, until: ooit, reason: \"Oud\" }",
          "  1.0.0: { on: 2026-11-24, reason: \"\" }",
          "  1.0.0: { on: 2026-11-24, reason: \"Oud }",
          "  1.0.0: { on: 2026-11-24 }"
        }) {
      assertThat(read(line).withdrawn()).as(line).isEmpty();
    }
    assertThat(read("1.0: " + ABC + "\n1.0.0: ABC\n1.0.0 " + ABC).digests()).isEmpty();
  }

  @Test
  void a_line_says_which_version_was_released_and_its_digest() {
    assertThat(Line.parse("  1.0.0:  " + ABC + " ")).hasValue(new Line(ONE, ABC));
    assertThat(Line.parse("1.0.0:" + ABC)).isEmpty();
    assertThat(Line.parse("1.0.0: " + ABC.substring(1))).isEmpty();
    assertThat(Line.parse("1: " + ABC)).isEmpty();
  }

  @Test
  void it_stands_beside_the_file_of_a_released_version() {
    TextContent content = TextContent.of(Map.of("een/releases/lock.yaml", FILE, "lock.yaml", ""));
    assertThat(ReleaseLock.beside("een/releases/1.0.0.yaml", content)).isEqualTo(read(FILE));
    assertThat(ReleaseLock.beside("twee/releases/1.0.0.yaml", content).digests()).isEmpty();
  }
}
