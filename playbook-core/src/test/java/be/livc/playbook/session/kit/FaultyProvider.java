package be.livc.playbook.session.kit;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** What is done to files, one change at a time through {@link FaultyFiles}. */
final class FaultyProvider extends FileSystemProvider {
  private final FaultyFiles files;
  private final FaultyFileSystem system;

  FaultyProvider(FaultyFiles files, FaultyFileSystem system) {
    this.files = files;
    this.system = system;
  }

  private static Path real(Path path) {
    return FaultyFileSystem.real(path);
  }

  private static FileSystemProvider provider(Path path) {
    return real(path).getFileSystem().provider();
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    return system.faulty(Path.of(uri));
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return new FaultyChannel(
        files, path.toString(), provider(path).newFileChannel(real(path), options, attributes));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    DirectoryStream<Path> stream =
        provider(folder)
            .newDirectoryStream(real(folder), path -> filter.accept(system.faulty(path)));
    Iterator<Path> paths = stream.iterator();
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return paths.hasNext();
          }

          @Override
          public Path next() {
            return system.faulty(paths.next());
          }
        };
      }

      @Override
      public void close() throws IOException {
        stream.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    change("make", folder, () -> provider(folder).createDirectory(real(folder), attributes));
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    change("link", link, () -> provider(link).createLink(real(link), real(existing)));
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
      throws IOException {
    change(
        "link",
        link,
        () -> provider(link).createSymbolicLink(real(link), real(target), attributes));
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return system.faulty(provider(link).readSymbolicLink(real(link)));
  }

  @Override
  public void delete(Path path) throws IOException {
    change("remove", path, () -> provider(path).delete(real(path)));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    change("copy", target, () -> provider(source).copy(real(source), real(target), options));
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    change("move", target, () -> provider(source).move(real(source), real(target), options));
  }

  private void change(String what, Path path, FaultyFiles.Change change) throws IOException {
    files.change(what, path.toString(), change);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return provider(one).isSameFile(real(one), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return provider(path).isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return provider(path).getFileStore(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    provider(path).checkAccess(real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return provider(path).getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return provider(path).readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String which, LinkOption... options)
      throws IOException {
    return provider(path).readAttributes(real(path), which, options);
  }

  @Override
  public void setAttribute(Path path, String which, Object value, LinkOption... options)
      throws IOException {
    provider(path).setAttribute(real(path), which, value, options);
  }
}
