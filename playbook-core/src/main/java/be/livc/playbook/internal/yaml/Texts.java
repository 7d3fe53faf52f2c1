package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.SourceFile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the files of playbooks come from, by the names they are shown under. */
public interface Texts {
  /** The file with this name, with {@code /} between folders. */
  Fetched fetch(String name);

  /** The names of the files of all playbooks by id, as far as they can be listed. */
  default Map<String, String> playbooks() {
    return Map.of();
  }

  /**
   * The name of the file of another playbook; there need not be one.
   *
   * @param beside the name of the file of the playbook that asks
   * @param id the id of the other playbook
   */
  default String playbook(String beside, String id) {
    return Files.resolve(beside, "../" + id + "/playbook.yaml");
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
  }
}
