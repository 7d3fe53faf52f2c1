package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.SourceFile;
import org.jspecify.annotations.Nullable;

/** Where the files of a playbook come from, by the names they are shown under. */
@FunctionalInterface
public interface Texts {
  /** The file with this name, with {@code /} between folders. */
  Fetched fetch(String name);

  /**
   * A file, or why there is none.
   *
   * @param file the text, without a byte order mark; null when there is none
   * @param problem why the text can't be used; null when it can
   */
  record Fetched(@Nullable SourceFile file, @Nullable Diagnostic problem) {}
}
