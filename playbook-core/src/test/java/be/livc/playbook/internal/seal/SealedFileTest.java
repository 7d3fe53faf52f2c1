package be.livc.playbook.internal.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.internal.seal.Derivation.Way;
import be.livc.playbook.internal.seal.SealedFile.Opened;
import be.livc.playbook.internal.seal.SealedFile.Outcome;
import be.livc.playbook.session.log.LineSeal;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealedFileTest {
  private static final String SALT = "00112233445566778899aabbccddeeff";
  private static final Derivation CHEAP = new Derivation(Way.PBKDF2, SALT, 1, 0, 0);
  private static final byte[] PLAIN = "wat er stond\n".getBytes(US_ASCII);

  private static final JsonObjects JSON = new JsonObjects();
  private final SealedFile form = new SealedFile(JSON);
  private final LineSeal lines = new LineSeal(JSON);

  private static char[] words() {
    return "vier losse woorden hier".toCharArray();
  }

  private byte[] sealed() {
    return form.seal(PLAIN, 3, words(), CHEAP);
  }

  private void opens(Outcome outcome, byte[] file, char[] passphrase) {
    Opened opened = form.open(file, passphrase);
    assertThat(opened.outcome()).isEqualTo(outcome);
    assertThat(opened.plain()).isEqualTo(outcome == Outcome.OPEN ? PLAIN : new byte[0]);
  }

  private byte[] of(String first, Map<String, ?> second) {
    return (first + lines.line("", second)).getBytes(US_ASCII);
  }

  @Test
  void it_is_two_lines_of_ascii_as_the_package_says() {
    String text = new String(sealed(), US_ASCII);
    assertThat(text)
        .matches(
            "\\{\"livc\":\"export\",\"format\":3,\"kdf\":\"pbkdf2-sha256\",\"s\":\""
                + SALT
                + "\",\"r\":1,\"h\":\"[0-9a-f]{64}\"\\}\n"
                + "\\{\"e\":\"[A-Za-z0-9+/]+=*\",\"h\":\"[0-9a-f]{64}\"\\}\n");
    assertThat(SealedFile.isHead(JSON.read(text.substring(0, text.indexOf('\n'))).orElseThrow()))
        .isTrue();
    assertThat(SealedFile.isHead(Map.of("livc", "export"))).isFalse();
  }

  @Test
  void it_opens_with_its_passphrase_alone_which_is_left_as_it_is() {
    char[] typed = words();
    opens(Outcome.OPEN, form.seal(PLAIN, 3, typed, CHEAP), typed);
    assertThat(typed).isEqualTo(words());
    opens(Outcome.WRONG_PASSPHRASE, sealed(), "nog vier andere woorden".toCharArray());
  }

  @Test
  void what_came_out_can_not_be_changed_from_outside() {
    Opened opened = form.open(sealed(), words());
    opened.plain()[0] = 'x';
    assertThat(opened.plain()).isEqualTo(PLAIN);
  }

  @Test
  void every_flipped_byte_and_every_cut_is_told_as_damage() {
    byte[] file = sealed();
    for (int at = 0; at < file.length; at++) {
      byte[] flipped = file.clone();
      flipped[at] ^= 1;
      opens(Outcome.DAMAGED, flipped, words());
      opens(Outcome.DAMAGED, Arrays.copyOf(file, at), words());
    }
    opens(Outcome.DAMAGED, Arrays.copyOf(file, file.length + 1), words());
    opens(Outcome.DAMAGED, new byte[0], words());
  }

  @Test
  void sound_lines_that_we_did_not_write_are_damage_too() {
    String text = new String(sealed(), US_ASCII);
    String first = text.substring(0, text.indexOf('\n') + 1);
    opens(Outcome.DAMAGED, of(first, Map.of("e", 7L)), words());
    opens(Outcome.DAMAGED, of(first, Map.of("x", "")), words());
    opens(Outcome.DAMAGED, of(first, Map.of("e", "geen base64!")), words());
    opens(Outcome.DAMAGED, of(lines.line("", Map.of("livc", "export")), Map.of("e", "")), words());
    opens(Outcome.DAMAGED, (text + text.substring(first.length())).getBytes(US_ASCII), words());
  }

  @Test
  void the_second_line_opens_behind_its_own_first_alone() {
    String text = new String(sealed(), US_ASCII);
    String other = new String(form.seal(PLAIN, 4, words(), CHEAP), US_ASCII);
    opens(
        Outcome.WRONG_PASSPHRASE,
        (other.substring(0, other.indexOf('\n')) + text.substring(text.indexOf('\n')))
            .getBytes(US_ASCII),
        words());
  }
}
