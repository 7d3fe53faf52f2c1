package be.livc.playbook;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.InvalidContentException;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.PinnedPlaybook;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What loading a playbook gave: the playbook, or why there is none; and all that was found.
 *
 * @param playbook null when there were errors
 * @param text the files that were read, sound or not
 * @param map where steps and named things stand in those files
 * @param diagnostics all that was found, in the order of {@link Diagnostic#ORDER}
 */
public record LoadResult(
    @Nullable Playbook playbook, PlaybookText text, SourceMap map, List<Diagnostic> diagnostics) {
  /** Keeps a copy. */
  public LoadResult {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(map, "map");
    Objects.requireNonNull(diagnostics, "diagnostics");
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether there is no playbook; findings that are no errors don't keep it from being used. */
  public boolean hasErrors() {
    return playbook == null;
  }

  /**
   * The playbook.
   *
   * @throws InvalidContentException with all findings when there were errors
   */
  public Playbook orElseThrow() {
    if (playbook == null) {
      throw new InvalidContentException(diagnostics);
    }
    return playbook;
  }

  /**
   * The playbook with its text, as a session begins with it.
   *
   * @throws InvalidContentException with all findings when there were errors
   */
  public PinnedPlaybook pinned() {
    Playbook read = orElseThrow();
    return PinnedPlaybook.read(text, it -> Optional.of(read)).orElseThrow();
  }
}
