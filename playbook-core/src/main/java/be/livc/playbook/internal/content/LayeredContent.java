package be.livc.playbook.internal.content;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.model.Version;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Folders of editors first, the first going before the next, then the content that is packed with
 * the application.
 */
public final class LayeredContent implements ContentSource {
  private final List<FolderContent> folders;
  private final ClassPathContent packed;

  private LayeredContent(List<FolderContent> folders, ClassPathContent packed) {
    this.folders = List.copyOf(folders);
    this.packed = packed;
  }

  /** The playbooks in these folders, by path, then those that the loader finds. */
  public static LayeredContent playbooks(List<Path> folders, ClassLoader loader) {
    return new LayeredContent(
        folders.stream().map(FolderContent::library).toList(), ClassPathContent.playbooks(loader));
  }

  /**
   * The templates in these folders, by the name of their file, then those that the loader finds.
   */
  public static LayeredContent templates(List<Path> folders, ClassLoader loader) {
    return new LayeredContent(
        folders.stream().map(FolderContent::inside).toList(), ClassPathContent.templates(loader));
  }

  @Override
  public Fetched fetch(String name) {
    for (FolderContent folder : folders) {
      Fetched file = folder.fetch(name);
      if (!file.isMissing()) {
        return file;
      }
    }
    return packed.fetch(name);
  }

  @Override
  public Optional<byte[]> bytes(String name) {
    for (FolderContent folder : folders) {
      Optional<byte[]> file = folder.bytes(name);
      if (file.isPresent()) {
        return file;
      }
    }
    return packed.bytes(name);
  }

  @Override
  public List<String> names(String folder) {
    SortedSet<String> names = inFolders(folder);
    names.addAll(packed.names(folder));
    return List.copyOf(names);
  }

  @Override
  public List<String> ownNames(String folder) {
    return folders.isEmpty() ? names(folder) : List.copyOf(inFolders(folder));
  }

  @Override
  public List<String> nearest(List<String> names) {
    for (FolderContent folder : folders) {
      List<String> there = folder.nearest(names);
      if (!there.isEmpty()) {
        return there;
      }
    }
    return packed.nearest(names);
  }

  /** Never of a folder, which anyone may have put something in. */
  @Override
  public Optional<byte[]> compiled(String playbook) {
    return packed.compiled(playbook);
  }

  private SortedSet<String> inFolders(String folder) {
    SortedSet<String> names = new TreeSet<>();
    folders.forEach(it -> names.addAll(it.names(folder)));
    return names;
  }

  @Override
  public boolean isPath(String name) {
    return !packed.mayHold(name) && folders.stream().anyMatch(folder -> folder.isPath(name));
  }

  /** Sorted by id within each place. */
  @Override
  public Map<String, String> playbooks() {
    Map<String, String> byId = new LinkedHashMap<>();
    folders.forEach(folder -> folder.playbooks().forEach(byId::putIfAbsent));
    packed.playbooks().forEach(byId::putIfAbsent);
    return byId;
  }

  @Override
  public NavigableMap<Version, String> releases(String id) {
    NavigableMap<Version, String> byVersion = new TreeMap<>();
    folders.forEach(folder -> folder.releases(id).forEach(byVersion::putIfAbsent));
    packed.releases(id).forEach(byVersion::putIfAbsent);
    return byVersion;
  }
}
