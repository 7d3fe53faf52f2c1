package be.livc.playbook.session.kit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file whose writes go through {@link FaultyFiles}. */
final class FaultyChannel extends FileChannel {
  private final FaultyFiles files;
  private final String file;
  private final FileChannel real;

  FaultyChannel(FaultyFiles files, String file, FileChannel real) {
    this.files = files;
    this.file = file;
    this.real = real;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    return (int) counted(real.read(to));
  }

  @Override
  public long read(ByteBuffer[] to, int offset, int length) throws IOException {
    return counted(real.read(to, offset, length));
  }

  @Override
  public int read(ByteBuffer to, long position) throws IOException {
    return (int) counted(real.read(to, position));
  }

  private long counted(long bytes) {
    files.read(bytes);
    return bytes;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    int length = from.remaining();
    files.write(file, from, bytes -> writeAll(bytes));
    return length;
  }

  private void writeAll(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      real.write(bytes);
    }
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    long written = 0;
    for (int i = offset; i < offset + length; i++) {
      written += write(from[i]);
    }
    return written;
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    int length = from.remaining();
    files.write(
        file,
        from,
        bytes -> {
          int first = bytes.position();
          while (bytes.hasRemaining()) {
            real.write(bytes, position + bytes.position() - first);
          }
        });
    return length;
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long newPosition) throws IOException {
    real.position(newPosition);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    files.change("cut", file, () -> real.truncate(size));
    return this;
  }

  /** It can fail, but nothing is done: the machine of a test is not switched off. */
  @Override
  public void force(boolean all) throws IOException {
    files.change("sync", file, () -> {});
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return real.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return files.locksLie() ? given(position, size, shared) : real.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return files.locksLie() ? given(position, size, shared) : real.tryLock(position, size, shared);
  }

  /** A lock that keeps nobody out. */
  private FileLock given(long position, long size, boolean shared) {
    return new FileLock(this, position, size, shared) {
      @Override
      public boolean isValid() {
        return isOpen();
      }

      @Override
      public void release() {
        // nothing was locked
      }
    };
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
