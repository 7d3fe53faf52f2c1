package be.livc.playbook.internal.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Function;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What a person knows by heart. */
final class Passphrase {
  /** Of a letter in UTF-8. */
  private static final int MOST_BYTES = 3;

  private final char[] letters;

  /** Keeps a copy, in the form that every keyboard comes to. */
  Passphrase(char[] typed) {
    CharBuffer view = CharBuffer.wrap(typed);
    this.letters =
        Normalizer.isNormalized(view, Normalizer.Form.NFC)
            ? typed.clone()
            : Normalizer.normalize(view, Normalizer.Form.NFC).toCharArray();
  }

  /** Calls with its bytes in UTF-8, which are cleared afterwards. */
  <T> T withBytes(Function<byte[], T> use) {
    ByteBuffer buffer = ByteBuffer.allocate(letters.length * MOST_BYTES);
    StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(letters), buffer, true);
    byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
    try {
      return use.apply(bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
      Arrays.fill(buffer.array(), (byte) 0);
    }
  }

  /** The JDK takes the letters as UTF-8, as a browser is told to. */
  byte[] pbkdf2(byte[] salt, int rounds, int length) {
    PBEKeySpec spec = new PBEKeySpec(letters, salt, rounds, length * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }

  void clear() {
    Arrays.fill(letters, '\0');
  }
}
