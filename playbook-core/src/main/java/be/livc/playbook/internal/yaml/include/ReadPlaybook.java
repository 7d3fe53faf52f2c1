package be.livc.playbook.internal.yaml.include;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.model.Playbook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading gave.
 *
 * @param playbook null when there were errors
 * @param text the files that were read, sound or not
 * @param map where things stand
 * @param diagnostics all that was found, sorted
 */
public record ReadPlaybook(
    @Nullable Playbook playbook, PlaybookText text, SourceMap map, List<Diagnostic> diagnostics) {
  /** Keeps a copy. */
  public ReadPlaybook {
    diagnostics = List.copyOf(diagnostics);
  }
}
