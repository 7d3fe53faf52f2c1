package be.livc.playbook.session;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import java.util.Objects;

/**
 * A playbook with the text it was read from: what a session holds on to, so that it opens where
 * that version is no longer installed.
 *
 * @param playbook as read from the text
 * @param text what it was read from
 */
public record PinnedPlaybook(Playbook playbook, PlaybookText text) {
  /** Checks that neither is null. */
  public PinnedPlaybook {
    Objects.requireNonNull(playbook, "playbook");
    Objects.requireNonNull(text, "text");
  }

  void requireStep(String id) {
    if (!id.isEmpty() && playbook.step(id).isEmpty()) {
      throw new IllegalArgumentException("playbook " + playbook.id() + " has no such step");
    }
  }

  Ask question(String id) {
    return playbook
        .question(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "playbook " + playbook.id() + " has no question " + id));
  }
}
