package be.livc.playbook.internal.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTest {
  private static final byte[] SALT = {'s', 'a', 'l', 't'};

  private static Passphrase of(String typed) {
    return new Passphrase(typed.toCharArray());
  }

  private static byte[] bytes(Passphrase passphrase) {
    return passphrase.withBytes(byte[]::clone);
  }

  private static String pbkdf2(String typed, int rounds, int length) {
    return HexFormat.of().formatHex(of(typed).pbkdf2(SALT, rounds, length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "vier losse woorden", "één café", "12 € 🔑"})
  void it_is_its_letters_in_utf_8(String typed) {
    assertThat(bytes(of(typed))).isEqualTo(typed.getBytes(UTF_8));
  }

  @Test
  void letters_that_look_the_same_are_the_same_bytes() {
    assertThat(bytes(of("cafe\u0301"))).isEqualTo("caf\u00e9".getBytes(UTF_8));
  }

  @Test
  void its_bytes_are_gone_once_they_were_used_whatever_came_of_it() {
    Passphrase passphrase = of("geheim");
    byte[] used = passphrase.withBytes(bytes -> bytes);
    assertThat(used).isEqualTo(new byte[6]);
    byte[][] seen = new byte[1][];
    assertThatThrownBy(
            () ->
                passphrase.withBytes(
                    bytes -> {
                      seen[0] = bytes;
                      throw new IllegalStateException("onderweg");
                    }))
        .hasMessage("onderweg");
    assertThat(seen[0]).isEqualTo(new byte[6]);
  }

  @Test
  void it_keeps_a_copy_that_can_be_cleared() {
    char[] typed = "geheim".toCharArray();
    Passphrase passphrase = new Passphrase(typed);
    typed[0] = 'x';
    assertThat(bytes(passphrase)).isEqualTo("geheim".getBytes(UTF_8));
    passphrase.clear();
    assertThat(bytes(passphrase)).isEqualTo(new byte[6]);
    assertThat(typed).isEqualTo("xeheim".toCharArray());
  }

  @Test
  void a_key_is_made_as_its_standard_says() {
    // the vectors of RFC 6070, with SHA-256
    assertThat(pbkdf2("password", 1, 20)).isEqualTo("120fb6cffcf8b32c43e7225256c4f837a86548c9");
    assertThat(pbkdf2("password", 2, 20)).isEqualTo("ae4d0c95af6b46d32d0adff928f06dd02a303f8e");
    assertThat(pbkdf2("cafe\u0301", 2, 32)).isEqualTo(pbkdf2("caf\u00e9", 2, 32)).hasSize(64);
  }
}
