package be.livc.playbook.internal.seal;

import be.livc.playbook.session.log.LineCipher;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Encrypts the lines of one session with its key. */
final class SessionCipher implements LineCipher {
  private static final int NAME = 16;

  private final String session;
  private final byte[] key;
  private boolean closed;

  SessionCipher(String session, byte[] key) {
    this.session = session;
    this.key = key;
  }

  /** What is authenticated besides what is encrypted. */
  static String about(String session, String place) {
    return "livc " + session + " " + place;
  }

  @Override
  public synchronized byte[] seal(String place, byte[] plain) {
    return AesGcm.seal(key(), about(session, place), plain);
  }

  @Override
  public synchronized Optional<byte[]> open(String place, byte[] sealed) {
    return AesGcm.open(key(), about(session, place), sealed);
  }

  @Override
  public synchronized String name(String name) {
    return HexFormat.of().formatHex(AesGcm.hmac(key(), name), 0, NAME);
  }

  /** A cleared key would go on sealing, for everyone to open. */
  private byte[] key() {
    if (closed) {
      throw new IllegalStateException("the key was given up");
    }
    return key;
  }

  synchronized void close() {
    closed = true;
    Arrays.fill(key, (byte) 0);
  }
}
