package be.livc.playbook.internal.seal;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.internal.seal.Derivation.Way;

/** Seals for tests that must not take as long as a passphrase should. */
public final class CheapSeals {
  private static final Derivation CHEAP =
      new Derivation(Way.PBKDF2, "00112233445566778899aabbccddeeff", 1, 0, 0);

  private CheapSeals() {}

  /** A file as {@link SealedFile#seal} makes it, but for the rounds. */
  public static byte[] file(byte[] plain, int format, char[] passphrase) {
    return new SealedFile(new JsonObjects()).seal(plain, format, passphrase, CHEAP);
  }
}
