package be.livc.playbook;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.TemplateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Files of templates: an editor's folders first, then the content on the class path. */
final class TemplateFolders implements TemplateFiles {
  private static final String ROOT = "be/livc/templates/";

  private final List<Path> folders;

  TemplateFolders(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** The names of all files, sorted. */
  SortedSet<String> names() {
    SortedSet<String> names = inFolders();
    bundled("index.txt").ifPresent(index -> names.addAll(text(index).lines().toList()));
    return names;
  }

  /** The names of the files in the editor's folders; of all when there is no such folder. */
  SortedSet<String> ownNames() {
    return folders.isEmpty() ? names() : inFolders();
  }

  private SortedSet<String> inFolders() {
    SortedSet<String> names = new TreeSet<>();
    try {
      for (Path folder : folders) {
        try (Stream<Path> files = Files.list(folder)) {
          files.forEach(file -> names.add(file.getFileName().toString()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  @Override
  public Optional<SourceFile> read(String fileName) {
    return bytes(fileName).map(bytes -> new SourceFile(fileName, text(bytes)));
  }

  /** A file as it is; empty when there is none. */
  Optional<byte[]> bytes(String fileName) {
    for (Path folder : folders) {
      Path file = folder.resolve(fileName);
      if (Files.isRegularFile(file)) {
        try {
          return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return bundled(fileName);
  }

  private static Optional<byte[]> bundled(String fileName) {
    ClassLoader loader = TemplateFolders.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(ROOT + fileName)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
