package be.livc.playbook.internal.markdown.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a Word file that someone else made. */
public final class WordParts {
  /** How many bytes all parts together may have; more would be a file made to do harm. */
  private static final int LARGEST = 20_000_000;

  private static final int MOST_PARTS = 2_000;

  /** The file is no Word document that can be read. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    /** With why. */
    public Unreadable(String why) {
      super(why);
    }
  }

  private WordParts() {}

  /**
   * The parts, by name.
   *
   * @throws Unreadable when it is no zip file, is too large, or holds a part twice
   */
  public static Map<String, byte[]> of(byte[] docx) throws Unreadable {
    Map<String, byte[]> parts = new TreeMap<>();
    int size = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes(LARGEST - size + 1);
        size += bytes.length;
        if (size > LARGEST || parts.size() > MOST_PARTS) {
          throw new Unreadable("too large");
        } else if (!entry.isDirectory() && parts.putIfAbsent(entry.getName(), bytes) != null) {
          throw new Unreadable("a part stands there twice");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable("no zip file");
    }
    return parts;
  }
}
