package be.livc.page.wire;

import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file for the browser to save. */
public final class MadeFile {
  private final String name;
  private final String type;
  private final byte[] content;

  /**
   * A file.
   *
   * @param name with its extension
   * @param type its media type
   * @param content its bytes; never changed
   */
  public MadeFile(String name, String type, byte[] content) {
    this.name = name;
    this.type = type;
    this.content = content;
  }

  /** Its name, with its extension. */
  public String name() {
    return name;
  }

  /** A document in a format. */
  public static MadeFile of(Document document, DocumentFormat format) {
    return of(document, format, document.as(format));
  }

  /** A document that was made already. */
  public static MadeFile of(Document document, DocumentFormat format, byte[] content) {
    String name = document.fileName() + "." + format.extension();
    return new MadeFile(name, format.mediaType(), content);
  }

  /** All of them in one, each under its name. */
  public static MadeFile zip(String name, List<MadeFile> files) {
    StoredZip zip = new StoredZip();
    files.forEach(file -> zip.add(file.name, file.content));
    return new MadeFile(safe(name) + ".zip", "application/zip", zip.bytes());
  }

  /** What a person typed as the name of a file: without what a folder can't hold. */
  public static String safe(String name) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean taken = c < ' ' || "\\/:*?\"<>|".indexOf(c) >= 0;
      safe.append(taken ? ' ' : c);
    }
    String trimmed = safe.toString().trim();
    return trimmed.isEmpty() ? "livc" : trimmed;
  }

  /** The same beside others: with a number where its name is taken. */
  public MadeFile besides(List<MadeFile> others) {
    List<String> taken = others.stream().map(MadeFile::name).toList();
    int point = name.lastIndexOf('.');
    String free = name;
    for (int i = 2; taken.contains(free); i++) {
      free = name.substring(0, point) + "-" + i + name.substring(point);
    }
    return new MadeFile(free, type, content);
  }

  /** As a reply has it. */
  public Map<String, @Nullable Object> shape() {
    return new Shape()
        .put("name", name)
        .put("type", type)
        .put("base64", Base64.getEncoder().encodeToString(content))
        .map();
  }
}
