package be.livc.playbook.content;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Version;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of playbooks and templates come from, by the names they are shown under, with
 * {@code /} between folders. It may hold files of a machine, what is packed with an application,
 * texts that an editor has not saved yet, or whatever an application keeps them in.
 *
 * <p>Only {@link #fetch} has to be answered: a source that can't list what it holds still gives
 * what is asked for by name. An implementation is safe to use from several threads, and keeps
 * nothing between calls unless its files never change.
 */
@FunctionalInterface
public interface ContentSource {
  /** The folder in that of a playbook that holds its released versions. */
  String RELEASES = "releases";

  /** The text of the file with this name. */
  Fetched fetch(String name);

  /**
   * The file with this name as it is, for what is no text; empty when there is none. A source of
   * texts alone gives them in UTF-8.
   */
  default Optional<byte[]> bytes(String name) {
    SourceFile file = fetch(name).file();
    return file == null
        ? Optional.empty()
        : Optional.of(file.text().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The names of the files in a folder, not of those in folders inside it, sorted; as far as they
   * can be listed.
   *
   * @param folder ends with {@code /}; empty for where names start
   */
  default List<String> names(String folder) {
    return List.of();
  }

  /**
   * Those of the same names that whoever made this source looks after: what they brought, or all
   * when they brought nothing.
   */
  default List<String> ownNames(String folder) {
    return names(folder);
  }

  /**
   * Of these files, those that go before the others: where files of several places are seen as one,
   * those of the first place that has any.
   */
  default List<String> nearest(List<String> names) {
    return names.stream().filter(name -> !fetch(name).isMissing()).toList();
  }

  /**
   * A playbook as it was compiled when this content was packed; empty when it wasn't. It is used
   * only as long as it belongs to the texts that {@link #fetch} gives, but what it holds besides is
   * believed: a source gives only what comes from where the classes of the engine come from.
   *
   * @param playbook the name of the file of a playbook
   */
  default Optional<byte[]> compiled(String playbook) {
    return Optional.empty();
  }

  /** Whether the name is the path of a file on this machine, there or not, that may be written. */
  default boolean isPath(String name) {
    return false;
  }

  /** The names of the files of all playbooks by id, as far as they can be listed. */
  default Map<String, String> playbooks() {
    return Map.of();
  }

  /**
   * The name of the file of another playbook; there need not be one. A playbook beside the one that
   * asks goes before one elsewhere.
   *
   * @param beside the name of the file of the playbook that asks
   * @param id the id of the other playbook
   */
  default String playbook(String beside, String id) {
    String near = resolve(beside, "../" + id + "/playbook.yaml");
    return fetch(near).isMissing() ? playbooks().getOrDefault(id, near) : near;
  }

  /** The names of the files of the released versions of a playbook, oldest first. */
  default NavigableMap<Version, String> releases(String id) {
    String playbook = playbooks().getOrDefault(id, id + "/playbook.yaml");
    return releases(names(resolve(playbook, RELEASES + "/")));
  }

  /** Those of these files that bear the name of a version, oldest first. */
  static NavigableMap<Version, String> releases(Collection<String> names) {
    String end = ".yaml";
    NavigableMap<Version, String> byVersion = new TreeMap<>();
    for (String name : names) {
      String file = name.substring(name.lastIndexOf('/') + 1);
      if (file.endsWith(end)) {
        Version.parse(file.substring(0, file.length() - end.length()))
            .ifPresent(version -> byVersion.putIfAbsent(version, name));
      }
    }
    return byVersion;
  }

  /**
   * The name of a file that is written as a path beside another.
   *
   * @param from the name of the other file
   * @param path from the folder of that file; may go up with {@code ..}
   */
  static String resolve(String from, String path) {
    Objects.requireNonNull(path, "path");
    Deque<String> parts = new ArrayDeque<>();
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    for (String part : (folder + path).split("/", -1)) {
      boolean up = part.equals("..");
      if (up && !parts.isEmpty() && !parts.getLast().equals("..") && !parts.getLast().isEmpty()) {
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /**
   * A file, or why there is none.
   *
   * @param file the text, without a byte order mark; null when there is none
   * @param problem why the text can't be used; null when it can, or when there is none
   */
  record Fetched(@Nullable SourceFile file, @Nullable Diagnostic problem) {
    /** There is no such file. */
    public static final Fetched NOTHING = new Fetched(null, null);

    /** Whether there is no such file. */
    public boolean isMissing() {
      return file == null && problem == null;
    }

    /** The same, but that it is missing is a problem, told under this name. */
    public Fetched required(String name) {
      Objects.requireNonNull(name, "name");
      return isMissing()
          ? new Fetched(null, Diagnostic.about(name, RuleId.FILE_MISSING, name))
          : this;
    }
  }
}
