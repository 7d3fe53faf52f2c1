package be.livc.playbook.internal.seal;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.seal.Derivation.Way;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DerivationTest {
  private static final String SALT = "00112233445566778899aabbccddeeff";
  private static final Derivation ARGON = new Derivation(Way.ARGON2ID, SALT, 3, 65_536, 4);
  private static final Derivation PBKDF2 = new Derivation(Way.PBKDF2, SALT, 600_000, 0, 0);

  private static String key(Derivation derivation, String typed) {
    return HexFormat.of().formatHex(derivation.key(new Passphrase(typed.toCharArray())));
  }

  /** What is read where one member of a sound record is another. */
  private static Optional<Derivation> with(Derivation sound, String name, Object value) {
    Map<String, Object> members = new HashMap<>(sound.members());
    members.put(name, value);
    return Derivation.of(members);
  }

  private static Optional<Derivation> without(Derivation sound, String name) {
    Map<String, Object> members = new HashMap<>(sound.members());
    members.remove(name);
    return Derivation.of(members);
  }

  @Test
  void a_key_is_made_as_the_standards_say() {
    String somesalt = "736f6d6573616c74";
    assertThat(key(new Derivation(Way.ARGON2ID, somesalt, 2, 256, 1), "password"))
        .isEqualTo("9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
    assertThat(key(new Derivation(Way.ARGON2ID, somesalt, 2, 256, 2), "password"))
        .isEqualTo("6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037");
    assertThat(key(new Derivation(Way.PBKDF2, "73616c74", 2, 0, 0), "password"))
        .isEqualTo("ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43");
  }

  @Test
  void the_ways_of_new_keys_are_those_that_the_package_names() {
    Derivation strongest = Derivation.strongest();
    assertThat(strongest).isEqualTo(new Derivation(Way.ARGON2ID, strongest.salt(), 3, 65_536, 4));
    assertThat(strongest.salt())
        .matches("[0-9a-f]{32}")
        .isNotEqualTo(Derivation.strongest().salt());
    assertThat(strongest.missing()).isEmpty();
    Derivation forBrowsers = Derivation.forBrowsers();
    assertThat(forBrowsers)
        .isEqualTo(new Derivation(Way.PBKDF2, forBrowsers.salt(), 600_000, 0, 0));
    assertThat(forBrowsers.salt()).matches("[0-9a-f]{32}");
    assertThat(forBrowsers.missing()).isEmpty();
  }

  @Test
  void it_is_written_as_the_package_says_and_read_as_it_was_written() {
    assertThat(ARGON.members().toString())
        .isEqualTo("{kdf=argon2id, s=" + SALT + ", t=3, m=65536, p=4}");
    assertThat(PBKDF2.members().toString())
        .isEqualTo("{kdf=pbkdf2-sha256, s=" + SALT + ", r=600000}");
    assertThat(Derivation.of(ARGON.members())).hasValue(ARGON);
    assertThat(Derivation.of(PBKDF2.members())).hasValue(PBKDF2);
  }

  @Test
  void what_we_did_not_write_is_none() {
    assertThat(Derivation.of(Map.of())).isEmpty();
    assertThat(with(PBKDF2, "kdf", "scrypt")).isEmpty();
    assertThat(with(PBKDF2, "s", 7L)).isEmpty();
    assertThat(with(PBKDF2, "s", "AA".repeat(16))).isEmpty();
    assertThat(with(PBKDF2, "s", "a".repeat(33))).isEmpty();
    assertThat(with(PBKDF2, "s", "aa".repeat(7))).isEmpty();
    assertThat(with(PBKDF2, "s", "aa".repeat(8))).isPresent();
    assertThat(with(PBKDF2, "s", "aa".repeat(64))).isPresent();
    assertThat(with(PBKDF2, "s", "aa".repeat(65))).isEmpty();
    for (String name : ARGON.members().keySet()) {
      assertThat(without(ARGON, name)).as(name).isEmpty();
    }
    for (String name : PBKDF2.members().keySet()) {
      assertThat(without(PBKDF2, name)).as(name).isEmpty();
    }
    assertThat(with(PBKDF2, "r", "600000")).isEmpty();
    assertThat(with(PBKDF2, "r", (1L << 32) + 600_000)).isEmpty();
  }

  @Test
  void a_planted_one_keeps_nobody_busy_for_minutes() {
    assertThat(with(PBKDF2, "r", 1L)).hasValue(new Derivation(Way.PBKDF2, SALT, 1, 0, 0));
    assertThat(with(PBKDF2, "r", 0L)).isEmpty();
    assertThat(with(PBKDF2, "r", 20_000_000L)).isPresent();
    assertThat(with(PBKDF2, "r", 20_000_001L)).isEmpty();
    assertThat(with(ARGON, "t", 1L)).isPresent();
    assertThat(with(ARGON, "t", 0L)).isEmpty();
    assertThat(with(ARGON, "t", 64L)).isPresent();
    assertThat(with(ARGON, "t", 65L)).isEmpty();
    assertThat(with(ARGON, "p", 1L)).isPresent();
    assertThat(with(ARGON, "p", 0L)).isEmpty();
    assertThat(with(ARGON, "p", 64L)).isPresent();
    assertThat(with(ARGON, "p", 65L)).isEmpty();
    assertThat(with(ARGON, "m", 32L)).isPresent();
    assertThat(with(ARGON, "m", 31L)).isEmpty();
    assertThat(with(ARGON, "m", 1L << 20)).isPresent();
    assertThat(with(ARGON, "m", (1L << 20) + 1)).isEmpty();
  }

  @Test
  void one_is_like_another_when_only_the_salt_differs() {
    assertThat(ARGON.isLike(new Derivation(Way.ARGON2ID, "aa".repeat(16), 3, 65_536, 4))).isTrue();
    assertThat(ARGON.isLike(new Derivation(Way.ARGON2ID, SALT, 2, 65_536, 4))).isFalse();
    assertThat(ARGON.isLike(PBKDF2)).isFalse();
  }
}
