package be.livc.playbook.session.log;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Something that people wrote, with the salt that hides it from its digest. */
final class ErasableContent {
  static final int SALT = 16;

  private final byte[] salt;
  private final String text;
  private final String digest;

  ErasableContent(byte[] salt, String text) {
    this.salt = Arrays.copyOf(salt, salt.length);
    this.text = text;
    this.digest = Hash.of(this.salt, text);
  }

  String text() {
    return text;
  }

  /** What the log knows it by. */
  String digest() {
    return digest;
  }

  Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("s", HexFormat.of().formatHex(salt));
    object.put("c", text);
    return object;
  }

  static Optional<ErasableContent> of(Map<String, Object> object) {
    if (object.get("s") instanceof String hex
        && hex.length() == SALT * 2
        && object.get("c") instanceof String text
        && hex.chars().allMatch(HexFormat::isHexDigit)) {
      return Optional.of(new ErasableContent(HexFormat.of().parseHex(hex), text));
    }
    return Optional.empty();
  }
}
