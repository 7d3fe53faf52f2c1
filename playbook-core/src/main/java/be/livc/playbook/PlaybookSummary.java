package be.livc.playbook;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook.Status;
import be.livc.playbook.model.Version;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A playbook in a list, from what stands above its content; the content itself was not read and may
 * have errors.
 *
 * @param id the name of its folder, under which it is loaded
 * @param version of the content; null where none can be read
 * @param title how it is shown; the id where none can be read
 * @param summary one sentence; may be empty
 * @param status how far the content is; a draft where none can be read
 * @param sensitive every answer is sensitive
 * @param fiche whether it is a question-and-answer sheet
 * @param file the name of its file
 * @param releases its released versions, oldest first; none of them was read
 */
public record PlaybookSummary(
    String id,
    @Nullable Version version,
    String title,
    String summary,
    Status status,
    boolean sensitive,
    boolean fiche,
    String file,
    List<Version> releases) {
  /** Keeps a copy. */
  public PlaybookSummary {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(releases, "releases");
    releases = Ordered.list(releases);
  }
}
