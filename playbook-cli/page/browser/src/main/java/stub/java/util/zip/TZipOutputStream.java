package stub.java.util.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * Packs files byte for byte as the JDK does: deflated, with the sizes behind each file, and names
 * marked as UTF-8. Another place for the same class of the browser's library, which leaves that
 * mark out.
 */
public final class TZipOutputStream extends OutputStream {
  private static final int VERSION = 20;
  private static final int SIZES_BEHIND_AND_UTF8 = 0x808;

  private final OutputStream out;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private final CRC32 crc = new CRC32();
  private Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  private final byte[] buffer = new byte[4096];
  private @Nullable ZipEntry entry;
  private int written;
  private int size;
  private int packed;
  private int start;
  private int count;

  /** As the JDK. */
  public TZipOutputStream(OutputStream out) {
    this.out = out;
  }

  /** As the JDK. */
  public void putNextEntry(ZipEntry next) throws IOException {
    closeEntry();
    entry = next;
    start = written;
    size = 0;
    packed = 0;
    crc.reset();
    deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    number(header, 0x04034b50, 4);
    about(header, next, 0, 0, 0);
    byte[] name = next.getName().getBytes(StandardCharsets.UTF_8);
    number(header, name.length, 2);
    number(header, 0, 2);
    header.write(name, 0, name.length);
    put(header);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    crc.update(bytes, from, length);
    size += length;
    deflater.setInput(bytes, from, length);
    while (!deflater.needsInput()) {
      deflate();
    }
  }

  private int deflate() throws IOException {
    int made = deflater.deflate(buffer, 0, buffer.length);
    out.write(buffer, 0, made);
    packed += made;
    written += made;
    return made;
  }

  /** As the JDK. */
  public void closeEntry() throws IOException {
    ZipEntry done = entry;
    if (done == null) {
      return;
    }
    entry = null;
    deflater.finish();
    while (!deflater.finished()) {
      deflate();
    }
    ByteArrayOutputStream behind = new ByteArrayOutputStream();
    number(behind, 0x08074b50, 4);
    number(behind, (int) crc.getValue(), 4);
    number(behind, packed, 4);
    number(behind, size, 4);
    put(behind);
    byte[] name = done.getName().getBytes(StandardCharsets.UTF_8);
    number(directory, 0x02014b50, 4);
    number(directory, VERSION, 2);
    about(directory, done, (int) crc.getValue(), packed, size);
    number(directory, name.length, 2);
    number(directory, 0, 2);
    number(directory, 0, 2);
    number(directory, 0, 2);
    number(directory, 0, 2);
    number(directory, 0, 4);
    number(directory, start, 4);
    directory.write(name, 0, name.length);
    count++;
  }

  private static void about(OutputStream to, ZipEntry entry, int crc, int packed, int size)
      throws IOException {
    LocalDateTime time = LocalDateTime.ofEpochSecond(entry.getTime() / 1000, 0, ZoneOffset.UTC);
    number(to, VERSION, 2);
    number(to, SIZES_BEHIND_AND_UTF8, 2);
    number(to, ZipEntry.DEFLATED, 2);
    number(to, time.getHour() << 11 | time.getMinute() << 5 | time.getSecond() >> 1, 2);
    number(to, time.getYear() - 1980 << 9 | time.getMonthValue() << 5 | time.getDayOfMonth(), 2);
    number(to, crc, 4);
    number(to, packed, 4);
    number(to, size, 4);
  }

  private static void number(OutputStream to, int value, int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      to.write(value >>> 8 * i);
    }
  }

  private void put(ByteArrayOutputStream part) throws IOException {
    out.write(part.toByteArray());
    written += part.size();
  }

  @Override
  public void close() throws IOException {
    closeEntry();
    int from = written;
    put(directory);
    ByteArrayOutputStream end = new ByteArrayOutputStream();
    number(end, 0x06054b50, 4);
    number(end, 0, 4);
    number(end, count, 2);
    number(end, count, 2);
    number(end, directory.size(), 4);
    number(end, from, 4);
    number(end, 0, 2);
    put(end);
    out.close();
  }
}
