package be.livc.playbook.internal.yaml;

import be.livc.playbook.model.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders of editors first, then the content that is packed with the application. */
public final class LibraryTexts implements Texts {
  /** The folder in that of a playbook that holds its released versions. */
  public static final String RELEASES = "releases";

  private static final String FILE = "/playbook.yaml";
  private static final String END = ".yaml";

  private final List<Path> folders;
  private final FolderTexts onDisk = new FolderTexts();
  private final ClassPathTexts packed;

  /** These folders, the first going before the next, then what the loader finds. */
  public LibraryTexts(List<Path> folders, ClassLoader loader) {
    this.folders = List.copyOf(folders);
    this.packed = new ClassPathTexts(loader);
  }

  /** Sorted by id within each place. */
  @Override
  public Map<String, String> playbooks() {
    Map<String, String> byId = new LinkedHashMap<>();
    for (Path folder : folders) {
      inFolder(folder).forEach(byId::putIfAbsent);
    }
    for (String name : packed.names()) {
      String path = name.substring(ClassPathTexts.ROOT.length());
      if (path.endsWith(FILE) && path.indexOf('/') == path.length() - FILE.length()) {
        byId.putIfAbsent(path.substring(0, path.indexOf('/')), name);
      }
    }
    return byId;
  }

  private static Map<String, String> inFolder(Path folder) {
    Map<String, String> byId = new LinkedHashMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        inside
            .map(playbook -> playbook.resolve(FILE.substring(1)))
            .filter(Files::isRegularFile)
            .map(FolderTexts::name)
            .sorted()
            .forEach(
                name -> {
                  String path = name.substring(0, name.length() - FILE.length());
                  byId.put(path.substring(path.lastIndexOf('/') + 1), name);
                });
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return byId;
  }

  /** The names of the files of the released versions of a playbook, oldest first. */
  public NavigableMap<Version, String> releases(String id) {
    NavigableMap<Version, String> byVersion = new TreeMap<>();
    for (Path folder : folders) {
      Path releases = folder.resolve(id).resolve(RELEASES);
      onDisk(releases).forEach(name -> release(name, byVersion));
    }
    String inside = ClassPathTexts.ROOT + id + "/" + RELEASES + "/";
    packed.names().stream()
        .filter(name -> name.startsWith(inside))
        .forEach(name -> release(name, byVersion));
    return byVersion;
  }

  private static void release(String name, Map<Version, String> byVersion) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    if (file.endsWith(END)) {
      Version.parse(file.substring(0, file.length() - END.length()))
          .ifPresent(version -> byVersion.putIfAbsent(version, name));
    }
  }

  /** The digests of the released versions beside this file. */
  public ReleaseLock lock(String release) {
    String folder = release.substring(0, release.lastIndexOf('/') + 1);
    return ReleaseLock.of(fetch(folder + ReleaseLock.FILE).file());
  }

  /** The folder a playbook can be written in; null when it is packed with the application. */
  public @Nullable Path folder(String playbook) {
    return playbook.startsWith(ClassPathTexts.ROOT) ? null : Path.of(playbook).getParent();
  }

  /** The scenarios beside the file of a playbook, sorted by name. */
  public List<Fetched> scenarios(String playbook) {
    String folder = playbook.substring(0, playbook.lastIndexOf('/') + 1) + "scenarios/";
    List<String> names =
        playbook.startsWith(ClassPathTexts.ROOT)
            ? packed.names().stream().filter(name -> name.startsWith(folder)).toList()
            : onDisk(Path.of(folder));
    return names.stream().filter(name -> name.endsWith(".yaml")).sorted().map(this::fetch).toList();
  }

  private static List<String> onDisk(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(FolderTexts::name).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Fetched fetch(String name) {
    Fetched file = packed.fetch(name);
    return file.isMissing() ? onDisk.fetch(name) : file;
  }

  /** A playbook beside the one that asks goes before one in the library. */
  @Override
  public String playbook(String beside, String id) {
    String near = Texts.super.playbook(beside, id);
    return fetch(near).isMissing() ? playbooks().getOrDefault(id, near) : near;
  }
}
