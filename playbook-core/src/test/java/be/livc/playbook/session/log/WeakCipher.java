package be.livc.playbook.session.log;

import be.livc.playbook.resource.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Holds what a cipher promises but for secrecy: whoever reads this class has the key. */
final class WeakCipher implements LineCipher {
  @Override
  public byte[] seal(String place, byte[] plain) {
    byte[] sealed = Arrays.copyOf(tag(place, plain), Sha256.LENGTH + plain.length);
    for (int i = 0; i < plain.length; i++) {
      sealed[Sha256.LENGTH + i] = (byte) (plain[i] ^ 0x55);
    }
    return sealed;
  }

  @Override
  public Optional<byte[]> open(String place, byte[] sealed) {
    if (sealed.length < Sha256.LENGTH) {
      return Optional.empty();
    }
    byte[] plain = Arrays.copyOfRange(sealed, Sha256.LENGTH, sealed.length);
    for (int i = 0; i < plain.length; i++) {
      plain[i] ^= 0x55;
    }
    return Optional.of(plain).filter(it -> Arrays.equals(seal(place, it), sealed));
  }

  @Override
  public String name(String name) {
    return Sha256.of(List.of(name.getBytes(StandardCharsets.UTF_8))).hex().substring(0, 8);
  }

  private static byte[] tag(String place, byte[] plain) {
    String hex = Sha256.of(List.of(place.getBytes(StandardCharsets.UTF_8), plain)).hex();
    return java.util.HexFormat.of().parseHex(hex);
  }
}
