package be.livc.playbook.content;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.resource.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that was read to make one playbook: enough to read it again anywhere, and to tell one text
 * from another. Immutable; safe to share between threads.
 */
public final class PlaybookText {
  private final List<SourceFile> files;

  /** Worked out when it is first asked for: it takes every byte, and a session asks often. */
  private @Nullable String digest;

  /**
   * Keeps a copy.
   *
   * @param files the playbook itself first, then its split files, sources and roles as they were
   *     read
   */
  public PlaybookText(List<SourceFile> files) {
    Objects.requireNonNull(files, "files");
    this.files = Ordered.list(files);
  }

  /** The files, that of the playbook first. */
  public List<SourceFile> files() {
    return files;
  }

  /**
   * SHA-256 in lower-case hex over the names and texts in their order, each as its length in UTF-8
   * bytes (eight bytes, highest first) and those bytes. Names count from the folder that all files
   * share, so that the same content has the same digest wherever it stands.
   */
  public String digest() {
    String known = digest;
    if (known == null) {
      known = computed();
      digest = known;
    }
    return known;
  }

  private String computed() {
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlaybookText text && files.equals(text.files);
  }

  @Override
  public int hashCode() {
    return files.hashCode();
  }

  @Override
  public String toString() {
    return "PlaybookText" + files.stream().map(SourceFile::name).toList();
  }
}
