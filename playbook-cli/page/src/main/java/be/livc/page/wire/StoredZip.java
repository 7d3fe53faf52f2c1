package be.livc.page.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A zip file of files as they are: Word files are packed already, and so it is the same to the byte
 * wherever it is made.
 */
public final class StoredZip {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;

  /** Version 1.0 suffices to read it. */
  private static final int VERSION = 10;

  /** Names are UTF-8. */
  private static final int FLAGS = 1 << 11;

  /** The first day there is in a zip file: 1 January 1980. */
  private static final int DAY = 1 << 5 | 1;

  private final ByteArrayOutputStream files = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int count;

  /** Adds a file. */
  public void add(String name, byte[] content) {
    byte[] named = name.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(content, 0, content.length);
    int place = files.size();
    number(files, LOCAL, 4);
    head(files, (int) sum.getValue(), content.length, named.length);
    files.write(named, 0, named.length);
    files.write(content, 0, content.length);
    number(directory, CENTRAL, 4);
    number(directory, VERSION, 2);
    head(directory, (int) sum.getValue(), content.length, named.length);
    // no comment, first disk, no attributes
    number(directory, 0, 2);
    number(directory, 0, 2);
    number(directory, 0, 2);
    number(directory, 0, 4);
    number(directory, place, 4);
    directory.write(named, 0, named.length);
    count++;
  }

  private static void head(ByteArrayOutputStream out, int sum, int size, int name) {
    number(out, VERSION, 2);
    number(out, FLAGS, 2);
    number(out, 0, 2); // stored
    number(out, 0, 2); // midnight
    number(out, DAY, 2);
    number(out, sum, 4);
    number(out, size, 4);
    number(out, size, 4);
    number(out, name, 2);
    number(out, 0, 2); // nothing extra
  }

  /** All of it. */
  public byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(files.toByteArray(), 0, files.size());
    all.write(directory.toByteArray(), 0, directory.size());
    number(all, END, 4);
    number(all, 0, 2);
    number(all, 0, 2);
    number(all, count, 2);
    number(all, count, 2);
    number(all, directory.size(), 4);
    number(all, files.size(), 4);
    number(all, 0, 2);
    return all.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int number, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write(number >>> 8 * i);
    }
  }
}
