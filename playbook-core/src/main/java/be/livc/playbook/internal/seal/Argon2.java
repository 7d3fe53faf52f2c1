package be.livc.playbook.internal.seal;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id, by a library that an application may do without. */
final class Argon2 {
  private Argon2() {}

  /** Whether the library is there. */
  static boolean isThere() {
    return Library.THERE;
  }

  private static final class Library {
    static final boolean THERE = isThere();

    private static boolean isThere() {
      try {
        Class.forName(
            "org.bouncycastle.crypto.generators.Argon2BytesGenerator",
            false,
            Argon2.class.getClassLoader());
        return true;
      } catch (ClassNotFoundException absent) {
        return false;
      }
    }
  }

  static byte[] key(Passphrase passphrase, byte[] salt, int passes, int memory, int lanes) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(salt)
            .withIterations(passes)
            .withMemoryAsKB(memory)
            .withParallelism(lanes)
            .build());
    byte[] key = new byte[AesGcm.KEY];
    passphrase.withBytes(bytes -> generator.generateBytes(bytes, key));
    return key;
  }
}
