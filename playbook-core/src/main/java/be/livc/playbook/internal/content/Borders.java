package be.livc.playbook.internal.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folders that files may be read from. Where a file is named and where it really stands, links
 * followed, must both be inside the same one.
 *
 * @param folders absolute, without {@code ..}
 * @param library a folder of which each folder has a border of its own; null when there is none
 */
record Borders(List<Path> folders, @Nullable Path library) {
  /** Any file. */
  static final Borders NONE = new Borders(List.of(), null);

  /** Keeps a copy. */
  Borders {
    folders = List.copyOf(folders);
  }

  /** A folder of playbooks. */
  static Borders of(Path library) {
    return new Borders(List.of(), plain(library));
  }

  /** A folder of files. */
  static Borders in(Path folder) {
    return new Borders(List.of(plain(folder)), null);
  }

  /** The folder that a playbook stands in, which may be a link itself, and the one around it. */
  static Borders around(Path playbook) {
    Path own = plain(playbook).getParent();
    return own == null ? NONE : new Borders(List.of(own), own.getParent());
  }

  private static Path plain(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * What was found under a name.
   *
   * @param real where it stands; null when there is nothing, or when it is outside
   * @param isOutside whether it is there and stands outside
   */
  record Found(@Nullable Path real, boolean isOutside) {
    static final Found NOTHING = new Found(null, false);
    static final Found OUTSIDE = new Found(null, true);
  }

  /** Looks for a file or folder; one that is named outside these folders is not there. */
  Found find(Path named) throws IOException {
    if (!Files.exists(named)) {
      return Found.NOTHING;
    }
    Path file = plain(named);
    Path real = named.toRealPath();
    Path around = library != null && file.startsWith(library) ? library : null;
    Optional<Path> own = folders.stream().filter(file::startsWith).findFirst();
    boolean free = folders.isEmpty() && library == null;
    if (free || (own.isPresent() && real.startsWith(own.get().toRealPath()))) {
      return new Found(real, false);
    } else if (around != null && real.startsWith(around.toRealPath())) {
      Path within = around.relativize(file);
      boolean beside = within.getNameCount() < 2;
      return beside || real.startsWith(around.resolve(within.getName(0)).toRealPath())
          ? new Found(real, false)
          : Found.OUTSIDE;
    }
    return own.isPresent() || around != null ? Found.OUTSIDE : Found.NOTHING;
  }
}
