package be.livc.playbook.internal.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class AesGcmTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final byte[] KEY = new byte[AesGcm.KEY];
  private static final byte[] PLAIN = "ja".getBytes(US_ASCII);

  @Test
  void it_opens_what_its_standard_says() {
    // test case 14 of the specification of GCM, behind its nonce
    byte[] sealed =
        HEX.parseHex(
            "000000000000000000000000"
                + "cea7403d4d606b6e074ec5d3baf39d18"
                + "d0d1c8a799996bf0265b98b5d48ab919");
    assertThat(AesGcm.open(KEY, "", sealed)).hasValue(new byte[16]);
  }

  @Test
  void what_was_sealed_is_a_nonce_as_many_bytes_and_a_tag_and_is_never_the_same() {
    byte[] sealed = AesGcm.seal(KEY, "hier", PLAIN);
    byte[] again = AesGcm.seal(KEY, "hier", PLAIN);
    assertThat(sealed).hasSize(12 + PLAIN.length + 16);
    assertThat(Arrays.copyOf(again, 12)).isNotEqualTo(Arrays.copyOf(sealed, 12));
    assertThat(AesGcm.open(KEY, "hier", sealed)).hasValue(PLAIN);
    assertThat(AesGcm.open(KEY, "hier", again)).hasValue(PLAIN);
  }

  @Test
  void it_opens_with_that_key_at_that_place_and_with_all_its_bytes_alone() {
    byte[] sealed = AesGcm.seal(KEY, "hier", PLAIN);
    byte[] other = KEY.clone();
    other[31] = 1;
    assertThat(AesGcm.open(other, "hier", sealed)).isEmpty();
    assertThat(AesGcm.open(KEY, "daar", sealed)).isEmpty();
    for (int at = 0; at < sealed.length; at++) {
      byte[] flipped = sealed.clone();
      flipped[at] ^= 1;
      assertThat(AesGcm.open(KEY, "hier", flipped)).as("flipped at %s", at).isEmpty();
      assertThat(AesGcm.open(KEY, "hier", Arrays.copyOf(sealed, at))).as("cut at %s", at).isEmpty();
    }
  }

  @Test
  void nothing_is_sealed_too() {
    assertThat(AesGcm.open(KEY, "", AesGcm.seal(KEY, "", new byte[0]))).hasValue(new byte[0]);
  }

  @Test
  void a_name_is_made_as_its_standard_says() {
    // test case 2 of RFC 4231
    assertThat(
            HEX.formatHex(AesGcm.hmac("Jefe".getBytes(US_ASCII), "what do ya want for nothing?")))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void bytes_of_chance_are_as_many_as_asked_and_never_the_same() {
    byte[] some = AesGcm.random(16);
    assertThat(some).hasSize(16).isNotEqualTo(new byte[16]).isNotEqualTo(AesGcm.random(16));
  }
}
