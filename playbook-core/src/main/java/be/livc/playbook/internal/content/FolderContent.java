package be.livc.playbook.internal.content;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.model.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files of the machine. */
public final class FolderContent implements ContentSource {
  private static final String FILE = "/playbook.yaml";

  private final @Nullable Path inside;
  private final @Nullable Path library;

  private FolderContent(@Nullable Path inside, @Nullable Path library) {
    this.inside = inside;
    this.library = library;
  }

  /** Any file; names are paths from the working folder, or absolute ones. */
  public FolderContent() {
    this(null, null);
  }

  /** The same, listing the playbooks that stand in this folder. */
  public static FolderContent library(Path folder) {
    return new FolderContent(null, folder);
  }

  /** The files in this folder alone, by their names in it. */
  public static FolderContent inside(Path folder) {
    return new FolderContent(folder, null);
  }

  /** How a path is named: with {@code /} between folders, whatever the machine writes. */
  public static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private Path path(String name) {
    return inside == null ? Path.of(name) : inside.resolve(name);
  }

  @Override
  public Fetched fetch(String name) {
    try (InputStream in = open(name)) {
      return in == null ? Fetched.NOTHING : Utf8Decoder.read(name, in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Optional<byte[]> bytes(String name) {
    try (InputStream in = open(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private @Nullable InputStream open(String name) throws IOException {
    try {
      Path file = path(name);
      return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    } catch (InvalidPathException noPath) {
      return null;
    }
  }

  @Override
  public List<String> names(String folder) {
    try {
      Path listed = path(folder);
      if (!Files.isDirectory(listed)) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(listed)) {
        return files.map(file -> folder + file.getFileName()).sorted().toList();
      }
    } catch (InvalidPathException noPath) {
      return List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public boolean isPath(String name) {
    return inside == null;
  }

  /** Sorted by the names of their files. */
  @Override
  public Map<String, String> playbooks() {
    Map<String, String> byId = new LinkedHashMap<>();
    if (library == null || !Files.isDirectory(library)) {
      return byId;
    }
    try (Stream<Path> inLibrary = Files.list(library)) {
      inLibrary
          .map(playbook -> playbook.resolve(FILE.substring(1)))
          .filter(Files::isRegularFile)
          .map(FolderContent::name)
          .sorted()
          .forEach(
              name -> {
                String path = name.substring(0, name.length() - FILE.length());
                byId.put(path.substring(path.lastIndexOf('/') + 1), name);
              });
      return byId;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Also of a playbook that has nothing but releases. */
  @Override
  public NavigableMap<Version, String> releases(String id) {
    return ContentSource.releases(
        library == null ? List.of() : names(name(library.resolve(id).resolve(RELEASES)) + "/"));
  }
}
