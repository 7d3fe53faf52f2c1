package be.livc.playbook.internal.seal;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a passphrase becomes a key, with the salt that belongs to it.
 *
 * @param way which function
 * @param salt in lower-case hex
 * @param rounds how often; passes of Argon2id
 * @param memory in KiB; 0 for what needs none
 * @param lanes that fill memory; 0 for what needs none
 */
record Derivation(Way way, String salt, int rounds, int memory, int lanes) {
  private static final int SALT = 16;

  /** Above these a planted record would keep the program busy for minutes. */
  private static final int MOST_ROUNDS = 20_000_000;

  private static final int MOST_PASSES = 64;
  private static final int MOST_MEMORY = 1 << 20;
  private static final int MOST_LANES = 64;

  /** The functions that are known. */
  enum Way {
    ARGON2ID("argon2id"),
    PBKDF2("pbkdf2-sha256");

    private final String word;

    Way(String word) {
      this.word = word;
    }
  }

  /** The one for new keys of sessions: the strongest that is there. */
  static Derivation strongest() {
    return Argon2.isThere() ? new Derivation(Way.ARGON2ID, fresh(), 3, 65_536, 4) : forBrowsers();
  }

  /** The one that a browser has too. */
  static Derivation forBrowsers() {
    return new Derivation(Way.PBKDF2, fresh(), 600_000, 0, 0);
  }

  private static String fresh() {
    return HexFormat.of().formatHex(AesGcm.random(SALT));
  }

  /** The key for a passphrase; takes a second or so, on purpose. */
  byte[] key(Passphrase passphrase) {
    byte[] bytes = HexFormat.of().parseHex(salt);
    return switch (way) {
      case ARGON2ID -> Argon2.key(passphrase, bytes, rounds, memory, lanes);
      case PBKDF2 -> passphrase.pbkdf2(bytes, rounds, AesGcm.KEY);
    };
  }

  /** The word for a way that can't be gone here; empty when all is there. */
  String missing() {
    return way == Way.ARGON2ID && !Argon2.isThere() ? way.word : "";
  }

  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kdf", way.word);
    members.put("s", salt);
    if (way == Way.ARGON2ID) {
      members.put("t", (long) rounds);
      members.put("m", (long) memory);
      members.put("p", (long) lanes);
    } else {
      members.put("r", (long) rounds);
    }
    return members;
  }

  /** As it was written; empty for what we did not write. */
  static Optional<Derivation> of(Map<String, Object> members) {
    boolean argon = Way.ARGON2ID.word.equals(members.get("kdf"));
    if (!argon && !Way.PBKDF2.word.equals(members.get("kdf"))
        || !(members.get("s") instanceof String salt)
        || !salt.matches("([0-9a-f]{2}){8,64}")) {
      return Optional.empty();
    }
    Derivation derivation =
        argon
            ? new Derivation(
                Way.ARGON2ID, salt, of(members, "t"), of(members, "m"), of(members, "p"))
            : new Derivation(Way.PBKDF2, salt, of(members, "r"), 0, 0);
    return Optional.of(derivation).filter(Derivation::isSane);
  }

  private static int of(Map<String, Object> members, String name) {
    return members.get(name) instanceof Long number && number == number.intValue()
        ? number.intValue()
        : 0;
  }

  /** Whether only the salt is another. */
  boolean isLike(Derivation other) {
    return equals(new Derivation(other.way, salt, other.rounds, other.memory, other.lanes));
  }

  private boolean isSane() {
    if (way == Way.PBKDF2) {
      return rounds > 0 && rounds <= MOST_ROUNDS;
    }
    return rounds > 0
        && rounds <= MOST_PASSES
        && lanes > 0
        && lanes <= MOST_LANES
        && memory >= 8 * lanes
        && memory <= MOST_MEMORY;
  }
}
