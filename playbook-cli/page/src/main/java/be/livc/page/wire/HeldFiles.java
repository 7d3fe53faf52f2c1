package be.livc.page.wire;

import be.livc.playbook.compiled.CompiledPlaybook;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that a page holds: texts, and what is no text, such as a document of Word. */
public final class HeldFiles implements ContentSource {
  private final TextContent texts;
  private final Map<String, byte[]> bytes;

  private HeldFiles(TextContent texts, Map<String, byte[]> bytes) {
    this.texts = texts;
    this.bytes = bytes;
  }

  /**
   * Of files by their names, each a text or an object with its bytes: as base64, or as a text with
   * a sign for each, which is read faster and packs smaller.
   */
  public static HeldFiles of(Map<String, Object> files) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach(
        (name, file) -> {
          if (file instanceof String text) {
            texts.put(name, text);
          } else {
            bytes.put(name, bytes(new Request(Request.object(file, name)), name));
          }
        });
    return new HeldFiles(TextContent.of(texts), bytes);
  }

  private static byte[] bytes(Request file, String name) {
    return file.has("bytes")
        ? narrow(file.text("bytes"), name)
        : decoded(file.text("base64"), name);
  }

  private static byte[] narrow(String signs, String name) {
    byte[] bytes = new byte[signs.length()];
    for (int i = 0; i < bytes.length; i++) {
      char sign = signs.charAt(i);
      if (sign > 0xff) {
        throw Problem.of("problem.bytes", name);
      }
      bytes[i] = (byte) sign;
    }
    return bytes;
  }

  /** The bytes that a text stands for. */
  public static byte[] decoded(String base64, String name) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException noBase64) {
      throw Problem.of("problem.base64", name);
    }
  }

  @Override
  public Fetched fetch(String name) {
    return bytes.containsKey(name)
        ? new Fetched(new SourceFile(name, ""), Diagnostic.about(name, RuleId.FILE_NOT_UTF_8))
        : texts.fetch(name);
  }

  @Override
  public Optional<byte[]> bytes(String name) {
    byte[] own = bytes.get(name);
    return own == null ? texts.bytes(name) : Optional.of(own.clone());
  }

  /** A page is published with what its engine reads fastest. */
  @Override
  public Optional<byte[]> compiled(String playbook) {
    return Optional.ofNullable(bytes.get(CompiledPlaybook.name(playbook))).map(byte[]::clone);
  }

  @Override
  public List<String> names(String folder) {
    List<String> names = new ArrayList<>(texts.names(folder));
    for (String name : bytes.keySet()) {
      if (name.startsWith(folder) && name.indexOf('/', folder.length()) < 0) {
        names.add(name);
      }
    }
    Collections.sort(names);
    return names;
  }

  @Override
  public Map<String, String> playbooks() {
    return texts.playbooks();
  }
}
