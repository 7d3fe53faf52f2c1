package be.livc.page.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Bytes that can't be foreseen, from 32 of them that the page drew: each block is SHA-256 over
 * those and its number.
 */
public final class Randomness {
  private static final int SEED = 32;
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int IDENTITY = 16;

  private final byte[] seed;
  private byte[] block = {};
  private int used;
  private int number;

  private Randomness(byte[] seed) {
    this.seed = seed;
  }

  /** Of 64 hexadecimal digits. */
  public static Randomness of(String hex) {
    if (hex.length() != 2 * SEED || !hex.chars().allMatch(HexFormat::isHexDigit)) {
      throw Problem.of("problem.random");
    }
    return new Randomness(HexFormat.of().parseHex(hex));
  }

  /** Fills bytes. */
  public void fill(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (used == block.length) {
        block = next();
        used = 0;
      }
      bytes[i] = block[used++];
    }
  }

  /** An identity of 80 bits, in letters and digits. */
  public String identity() {
    byte[] bytes = new byte[IDENTITY];
    fill(bytes);
    StringBuilder identity = new StringBuilder(IDENTITY);
    for (byte one : bytes) {
      identity.append(ALPHABET.charAt(one & 31));
    }
    return identity.toString();
  }

  private byte[] next() {
    byte[] numbered = Arrays.copyOf(seed, SEED + 4);
    int it = number++;
    for (int i = 0; i < 4; i++) {
      numbered[SEED + i] = (byte) (it >>> 8 * i);
    }
    try {
      return MessageDigest.getInstance("SHA-256").digest(numbered);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
