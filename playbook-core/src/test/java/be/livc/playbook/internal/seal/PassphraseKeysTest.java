package be.livc.playbook.internal.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.internal.seal.Derivation.Way;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LineCipher;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.SessionKeys.Made;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PassphraseKeysTest {
  private static final String SALT = "00112233445566778899aabbccddeeff";
  private static final Derivation CHEAP = new Derivation(Way.PBKDF2, SALT, 1, 0, 0);
  private static final byte[] KEY = "een sleutel van 32 bytes, zo dus".getBytes(US_ASCII);
  private static final byte[] PLAIN = {'j', 'a'};

  private final LineSeal lines = new LineSeal(new JsonObjects());
  private final PassphraseKeys ours = keys("vier losse woorden hier");
  private final PassphraseKeys others = keys("nog vier andere woorden");

  private static PassphraseKeys keys(String passphrase) {
    return new PassphraseKeys(passphrase.toCharArray(), new JsonObjects());
  }

  @AfterEach
  void close() {
    ours.close();
    others.close();
  }

  private static byte[] bytes(String record) {
    return record.getBytes(US_ASCII);
  }

  private String record() {
    return ours.record("abc", CHEAP, KEY);
  }

  /** A sound record in which one member is another. */
  private byte[] with(String name, Object value) {
    Map<String, Object> object =
        new LinkedHashMap<>(lines.read("key", bytes(record())).orElseThrow());
    object.remove("h");
    object.put(name, value);
    return bytes(lines.line("key", object));
  }

  private void refused(Kind kind, byte[] record, String... arguments) {
    assertThatThrownBy(() -> ours.open("abc", "map/key", record))
        .isInstanceOfSatisfying(
            StoreException.class,
            e ->
                assertThat(e.problem())
                    .isEqualTo(new StoreProblem(kind, "abc", "map/key", List.of(arguments))));
  }

  @Test
  void a_record_is_one_line_as_the_package_says() {
    assertThat(record())
        .matches(
            "\\{\"livc\":\"key\",\"format\":1,\"id\":\"abc\",\"kdf\":\"pbkdf2-sha256\",\"s\":\""
                + SALT
                + "\",\"r\":1,\"e\":\"[A-Za-z0-9+/]{80}\",\"h\":\"[0-9a-f]{64}\"\\}\n");
    assertThat(ours.sealing()).isTrue();
  }

  @Test
  void the_key_of_a_record_opens_what_it_sealed_where_it_was_sealed() {
    LineCipher cipher = ours.open("abc", "map/key", bytes(record()));
    byte[] sealed = cipher.seal("event 7", PLAIN);
    assertThat(AesGcm.open(KEY, "livc abc event 7", sealed)).hasValue(PLAIN);
    assertThat(cipher.open("event 7", sealed)).hasValue(PLAIN);
    assertThat(cipher.open("event 8", sealed)).isEmpty();
    assertThat(ours.open("abc", "map/key", bytes(record())).open("event 7", sealed))
        .hasValue(PLAIN);
  }

  @Test
  void a_name_is_sixteen_bytes_that_hang_on_the_key() {
    LineCipher cipher = ours.open("abc", "map/key", bytes(record()));
    assertThat(cipher.name("proef"))
        .isEqualTo(java.util.HexFormat.of().formatHex(AesGcm.hmac(KEY, "proef"), 0, 16))
        .isNotEqualTo(cipher.name("proef2"));
  }

  @Test
  void another_passphrase_and_the_record_of_another_session_open_nothing() {
    refused(Kind.WRONG_PASSPHRASE, bytes(others.record("abc", CHEAP, KEY)));
    refused(Kind.KEY_DAMAGED, bytes(ours.record("abd", CHEAP, KEY)));
    refused(Kind.WRONG_PASSPHRASE, bytes(ours.record("abc", CHEAP, Arrays.copyOf(KEY, 16))));
  }

  @Test
  void every_flipped_byte_and_every_cut_of_a_record_is_told_as_damage() {
    byte[] record = bytes(record());
    for (int at = 0; at < record.length; at++) {
      byte[] flipped = record.clone();
      flipped[at] ^= 1;
      refused(Kind.KEY_DAMAGED, flipped);
      refused(Kind.KEY_DAMAGED, Arrays.copyOf(record, at));
    }
  }

  @Test
  void a_sound_line_that_is_no_record_is_damage_and_one_of_another_way_is_unknown() {
    refused(Kind.KEY_DAMAGED, with("livc", "export"));
    refused(Kind.KEY_DAMAGED, with("e", "geen base64!"));
    refused(Kind.KEY_UNKNOWN, with("format", 2L), "pbkdf2-sha256");
    refused(Kind.KEY_UNKNOWN, with("kdf", "scrypt"), "scrypt");
    refused(Kind.KEY_UNKNOWN, with("r", 0L), "pbkdf2-sha256");
  }

  @Test
  void a_new_key_is_made_the_strongest_way_with_one_salt_for_all() {
    Made first = ours.make("abc", List.of(bytes("geen record\n"), bytes(record())));
    Map<String, Object> one = lines.read("key", bytes(first.record())).orElseThrow();
    assertThat(one).containsEntry("kdf", "argon2id").containsEntry("id", "abc");
    Made second = ours.make("abd", List.of(bytes(record()), bytes(first.record())));
    Map<String, Object> other = lines.read("key", bytes(second.record())).orElseThrow();
    assertThat(other).containsEntry("s", one.get("s")).containsEntry("id", "abd");
    byte[] sealed = first.cipher().seal("head", PLAIN);
    assertThat(second.cipher().open("head", sealed)).isEmpty();
    assertThat(ours.open("abc", "map/key", bytes(first.record())).open("head", sealed))
        .hasValue(PLAIN);
  }

  @Test
  void the_same_key_is_wrapped_for_another_passphrase() {
    byte[] sealed = ours.open("abc", "map/key", bytes(record())).seal("head", PLAIN);
    String rewrapped = ours.rewrap("abc", "map/key", record(), others);
    assertThat(others.open("abc", "map/key", bytes(rewrapped)).open("head", sealed))
        .hasValue(PLAIN);
    refused(Kind.WRONG_PASSPHRASE, bytes(rewrapped));
    assertThat(rewrapped).contains("argon2id").doesNotContain(SALT);
  }

  @Test
  void once_closed_they_seal_and_open_nothing_and_neither_do_the_keys_they_gave() {
    byte[] record = bytes(record());
    LineCipher cipher = ours.open("abc", "map/key", record);
    byte[] sealed = cipher.seal("head", PLAIN);
    ours.close();
    assertThatThrownBy(() -> ours.open("abc", "map/key", record))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the passphrase was given up");
    assertThatThrownBy(() -> ours.make("abd", List.of())).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> cipher.seal("head", PLAIN))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the key was given up");
    assertThatThrownBy(() -> cipher.open("head", sealed)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> cipher.name("x")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_key_that_is_given_up_stands_in_memory_no_more() {
    byte[] key = KEY.clone();
    new SessionCipher("abc", key).close();
    assertThat(key).isEqualTo(new byte[AesGcm.KEY]);
  }
}
