package be.livc.playbook.content;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.resource.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * All that was read to make one playbook: enough to read it again anywhere, and to tell one text
 * from another.
 *
 * @param files the playbook itself first, then its split files, sources and roles as they were read
 */
public record PlaybookText(List<SourceFile> files) {
  /** Keeps a copy. */
  public PlaybookText {
    Objects.requireNonNull(files, "files");
    files = Ordered.list(files);
  }

  /**
   * SHA-256 in lower-case hex over the names and texts in their order, each as its length in UTF-8
   * bytes (eight bytes, highest first) and those bytes. Names count from the folder that all files
   * share, so that the same content has the same digest wherever it stands.
   */
  public String digest() {
    List<byte[]> parts = new ArrayList<>();
    int shared = sharedFolder().length();
    for (SourceFile file : files) {
      add(parts, file.name().substring(shared));
      add(parts, file.text());
    }
    return Sha256.of(parts).hex();
  }

  private static void add(List<byte[]> parts, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    parts.add(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
    parts.add(bytes);
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
