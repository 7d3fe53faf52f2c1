package be.livc.playbook.model;

import be.livc.playbook.diagnostic.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * All that was read to make one playbook: enough to read it again anywhere, and to tell one text
 * from another.
 *
 * @param files the playbook itself first, then its split files, sources and roles as they were read
 */
public record PlaybookText(List<SourceFile> files) {
  /** Keeps a copy. */
  public PlaybookText {
    files = Ordered.list(files);
  }

  /**
   * SHA-256 in lower-case hex over the names and texts in their order, each as its length in UTF-8
   * bytes (eight bytes, highest first) and those bytes. Names count from the folder that all files
   * share, so that the same content has the same digest wherever it stands.
   */
  public String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      int shared = sharedFolder().length();
      for (SourceFile file : files) {
        add(sha, file.name().substring(shared));
        add(sha, file.text());
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest sha, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    sha.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
    sha.update(bytes);
  }

  private String sharedFolder() {
    String shared = files.isEmpty() ? "" : folder(files.get(0).name());
    for (SourceFile file : files) {
      while (!file.name().startsWith(shared)) {
        shared = folder(shared.substring(0, shared.length() - 1));
      }
    }
    return shared;
  }

  private static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }
}
