package be.livc.playbook.session.log;

import static be.livc.playbook.session.log.WrittenLog.CLEAR;
import static be.livc.playbook.session.log.WrittenLog.FORM;
import static be.livc.playbook.session.log.WrittenLog.SEALED;
import static be.livc.playbook.session.log.WrittenLog.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineSealTest {
  private static final Map<String, Object> OBJECT = Map.of("a", "één");

  @Test
  void a_line_ends_in_the_hash_of_the_bytes_before_it() {
    String body = "{\"a\":\"\\u00E9\\u00E9n\"";
    String hash = Hash.of(bytes(body), 0, body.length());
    assertThat(CLEAR.line("here", OBJECT)).isEqualTo(body + ",\"h\":\"" + hash + "\"}\n");
    assertThat(CLEAR.close("here", OBJECT).hash()).isEqualTo(hash);
    assertThat(CLEAR.encrypts()).isFalse();
    assertThat(CLEAR.name("abc")).isEqualTo("abc");
  }

  @Test
  void a_line_is_read_with_or_without_its_end_and_a_clear_one_wherever_it_stands() {
    byte[] line = bytes(CLEAR.line("here", OBJECT));
    assertThat(CLEAR.read("there", line)).contains(OBJECT);
    assertThat(CLEAR.read("here", java.util.Arrays.copyOf(line, line.length - 1))).contains(OBJECT);
    assertThat(CLEAR.read("here", new byte[0])).isEmpty();
    assertThat(CLEAR.read("here", bytes("\n"))).isEmpty();
    byte[] two = bytes("xx" + CLEAR.line("", OBJECT) + "yy");
    assertThat(CLEAR.open("", two, 2, two.length - 3).orElseThrow().object()).isEqualTo(OBJECT);
    assertThat(CLEAR.open("", two, 1, two.length - 3)).isEmpty();
    assertThat(CLEAR.open("", two, 2, two.length - 2)).isEmpty();
  }

  @Test
  void an_empty_object_has_no_line_of_its_own() {
    String hash = Hash.of(new byte[0], 0, 0);
    assertThat(CLEAR.read("", bytes(",\"h\":\"" + hash + "\"}"))).isEmpty();
  }

  @Test
  void a_sealed_line_opens_where_it_was_made_and_nowhere_else() {
    byte[] line = bytes(SEALED.line("here", OBJECT));
    assertThat(SEALED.encrypts()).isTrue();
    assertThat(SEALED.read("here", line)).contains(OBJECT);
    assertThat(SEALED.read("there", line)).isEmpty();
    assertThat(CLEAR.read("here", line).orElseThrow()).containsOnlyKeys("e");
    assertThat(SEALED.name("abc")).isEqualTo(new WeakCipher().name("abc"));
    for (Object other : List.of("no base64!", "AAAA", 1L)) {
      assertThat(SEALED.read("here", bytes(CLEAR.line("", Map.of("e", other))))).isEmpty();
    }
    assertThat(SEALED.read("here", bytes(CLEAR.line("", OBJECT)))).isEmpty();
    assertThat(SEALED.readable(OBJECT)).isEqualTo(CLEAR.readable(OBJECT));
  }

  @Test
  void the_length_of_what_is_sealed_is_told_in_steps_of_256() {
    int frame = FORM.write(Map.of("a", "")).length();
    int least = SEALED.line("", Map.of("a", "")).length();
    int step = SEALED.line("", Map.of("a", "x".repeat(257 - frame))).length();
    assertThat(step).isGreaterThan(least + 300);
    for (int length : new int[] {1, 100, 256 - frame}) {
      assertThat(SEALED.line("", Map.of("a", "x".repeat(length)))).hasSize(least);
    }
    assertThat(SEALED.line("", Map.of("a", "x".repeat(512 - frame)))).hasSize(step);
  }

  @Test
  void who_knows_no_passphrase_seals_nothing_and_opens_nothing() {
    try (SessionKeys none = SessionKeys.none()) {
      assertThat(none.sealing()).isFalse();
      assertThatThrownBy(() -> none.make("abc", List.of()))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> none.open("abc", "here", new byte[0]))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> {
                assertThat(e.problem().kind()).isEqualTo(Kind.SEALED);
                assertThat(e.problem().session()).isEqualTo("abc");
                assertThat(e.problem().place()).isEqualTo("here");
              });
    }
  }
}
