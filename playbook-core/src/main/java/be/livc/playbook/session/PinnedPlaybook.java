package be.livc.playbook.session;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A playbook with the text it was read from: what a session holds on to, so that it opens where
 * that version is no longer installed. Immutable.
 */
public final class PinnedPlaybook {
  private final Playbook playbook;
  private final PlaybookText text;
  private final boolean asRead;

  private PinnedPlaybook(Playbook playbook, PlaybookText text, boolean asRead) {
    this.playbook = Objects.requireNonNull(playbook, "playbook");
    this.text = Objects.requireNonNull(text, "text");
    this.asRead = asRead;
  }

  /**
   * A playbook and a text that are said to belong together; a store reads the text to see whether
   * they do before it keeps a session of it.
   */
  public PinnedPlaybook(Playbook playbook, PlaybookText text) {
    this(playbook, text, false);
  }

  /**
   * What a reader makes of a text; that they belong together need not be looked at again.
   *
   * @param reader empty where the text can't be read as a playbook
   */
  public static Optional<PinnedPlaybook> read(
      PlaybookText text, Function<PlaybookText, Optional<Playbook>> reader) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reader, "reader");
    return reader.apply(text).map(playbook -> new PinnedPlaybook(playbook, text, true));
  }

  /** The playbook. */
  public Playbook playbook() {
    return playbook;
  }

  /** What it was read from. */
  public PlaybookText text() {
    return text;
  }

  /** Whether the playbook is what a reader made of this text. */
  public boolean isAsRead() {
    return asRead;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PinnedPlaybook pinned
        && playbook.equals(pinned.playbook)
        && text.equals(pinned.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return playbook.toString();
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
