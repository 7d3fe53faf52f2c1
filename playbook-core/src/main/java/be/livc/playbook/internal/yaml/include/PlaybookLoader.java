package be.livc.playbook.internal.yaml.include;

import be.livc.playbook.internal.yaml.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads a playbook that another includes. Handed in from above, because reading a playbook takes
 * all readers, also the one that reads includes.
 */
@FunctionalInterface
public interface PlaybookLoader {
  /**
   * Reads the playbook in the file {@code name}.
   *
   * @param around what was read until now, and who includes whom
   * @param held the playbook itself where a release holds it; null where its file is to be read
   */
  ReadPlaybook read(String name, IncludedPlaybooks around, @Nullable Node held);
}
