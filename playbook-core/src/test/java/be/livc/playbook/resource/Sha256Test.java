package be.livc.playbook.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Sha256Test {
  /** From FIPS 180. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void it_is_that_of_the_standard() {
    assertThat(Sha256.of("abc").hex()).isEqualTo(ABC);
    assertThat(Sha256.of("").hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void parts_count_as_one_and_a_range_as_if_it_stood_alone() {
    assertThat(Sha256.of(List.of(bytes("a"), bytes(""), bytes("bc"))).hex()).isEqualTo(ABC);
    assertThat(Sha256.of(bytes("xabcx"), 1, 4).hex()).isEqualTo(ABC);
    assertThatThrownBy(() -> Sha256.of(bytes("abc"), 2, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_text_counts_as_its_bytes_in_utf_8() {
    assertThat(Sha256.of("é").hex()).isEqualTo(Sha256.of(List.of(bytes("é"))).hex());
  }

  @Test
  void the_beginning_is_as_long_as_was_asked_for() {
    assertThat(Sha256.of("abc").hex(4)).isEqualTo(ABC.substring(0, 8));
    assertThatThrownBy(() -> Sha256.of("abc").hex(Sha256.LENGTH + 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void who_changes_the_bytes_changes_a_copy() {
    Sha256 digest = Sha256.of("abc");
    digest.bytes()[0] = 0;
    assertThat(digest.hex()).isEqualTo(ABC);
    assertThat(digest.bytes()).hasSize(Sha256.LENGTH);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
