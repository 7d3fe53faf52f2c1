package be.livc.playbook.internal.content;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files of the machine. What a playbook, a template or a library names is read inside its folder,
 * and where a file stands is decided by its real path: of a link counts what it leads to.
 */
public final class FolderContent implements ContentSource {
  private static final String FILE = "/playbook.yaml";

  /** What names are paths in; null where they are paths of the machine. */
  private final @Nullable Path inside;

  private final @Nullable Path library;
  private final Borders borders;

  private FolderContent(@Nullable Path inside, @Nullable Path library, Borders borders) {
    this.inside = inside;
    this.library = library;
    this.borders = borders;
  }

  /** Any file, as a person names it; names are paths from the working folder, or absolute ones. */
  public FolderContent() {
    this(null, null, Borders.NONE);
  }

  /**
   * The files of the playbooks in this folder, and those beside them; names are paths. Each
   * playbook has a folder of its own, and reads nothing that stands outside it.
   */
  public static FolderContent library(Path folder) {
    return new FolderContent(null, folder, Borders.of(folder));
  }

  /**
   * What the playbook in this file may read: its own folder, and the playbooks and shared files
   * around that; names are paths. No playbooks are listed.
   */
  public static FolderContent around(Path playbook) {
    return new FolderContent(null, null, Borders.around(playbook));
  }

  /** The files in this folder alone, asked for by their names in it and shown by their paths. */
  public static FolderContent inside(Path folder) {
    return new FolderContent(folder, null, Borders.in(folder));
  }

  /** How a path is named: with {@code /} between folders, whatever the machine writes. */
  public static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private Path path(String name) {
    return inside == null ? Path.of(name) : inside.resolve(name);
  }

  /** The path by which a person finds the file from the folder she works in. */
  private String shown(String name) {
    return inside == null ? name : name(path(name));
  }

  @Override
  public Fetched fetch(String name) {
    try {
      Borders.Found found = found(name);
      if (found.isOutside()) {
        return new Fetched(null, Diagnostic.about(shown(name), RuleId.FILE_OUTSIDE, name));
      }
      try (InputStream in = open(found)) {
        return in == null ? Fetched.NOTHING : Utf8Decoder.read(shown(name), in);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Optional<byte[]> bytes(String name) {
    try (InputStream in = open(found(name))) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Borders.Found found(String name) throws IOException {
    try {
      return borders.find(path(name));
    } catch (InvalidPathException noPath) {
      return Borders.Found.NOTHING;
    }
  }

  /** The file that was found is opened, so that a link put in its place meanwhile leads nowhere. */
  private static @Nullable InputStream open(Borders.Found found) throws IOException {
    Path real = found.real();
    return real != null && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)
        ? Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)
        : null;
  }

  @Override
  public List<String> names(String folder) {
    try {
      Path listed = found(folder).real();
      if (listed == null || !Files.isDirectory(listed)) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(listed)) {
        return files
            .filter(file -> !Files.isDirectory(file))
            .map(file -> folder + file.getFileName())
            .sorted()
            .toList();
      }
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
