package be.livc.playbook;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.session.MadeDocument;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A document that a session says to have made, beside what making it again gives.
 *
 * @param made as it was recorded
 * @param event the number of the event that recorded it
 * @param outcome how the two compare
 * @param changed the files whose digest is another than it was: of the template, its partials and
 *     the house style; sorted
 * @param versions with which other version of the engine ({@link MadeDocument#ENGINE}) and of Java
 *     ({@link MadeDocument#JAVA}) it was made than there is now; without those that are the same or
 *     were not recorded
 * @param migrated whether the session went over to another text of its playbook since; it is made
 *     again from the text it had then
 */
public record VerifiedDocument(
    MadeDocument made,
    int event,
    Outcome outcome,
    List<String> changed,
    Map<String, Change> versions,
    boolean migrated) {
  /**
   * Two versions of the same thing.
   *
   * @param then with which it was made
   * @param now with which it is made again
   */
  public record Change(String then, String now) {
    /** Checks that nothing is missing. */
    public Change {
      Objects.requireNonNull(then, "then");
      Objects.requireNonNull(now, "now");
    }
  }

  /** How a document compares with the one that is made again. */
  public enum Outcome {
    /** The file comes out the same, byte for byte; of Word, each part of the file does. */
    SAME,
    /**
     * The text is the same, and all it was made with; the file was packed otherwise, which another
     * Java may do in PDF.
     */
    SAME_TEXT,
    /** The text is the same; it was recorded without a digest of the file. */
    TEXT_ONLY,
    /** The text or the file comes out otherwise. */
    OTHER,
    /** An answer it was made from was erased since, so that it can't be made again. */
    ERASED,
    /** It can't be made again: its template is gone or broken. */
    IMPOSSIBLE
  }

  /** Keeps a copy. */
  public VerifiedDocument {
    Objects.requireNonNull(made, "made");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(changed, "changed");
    changed = Ordered.list(changed);
    Objects.requireNonNull(versions, "versions");
    versions = Ordered.map(versions);
  }

  /** Whether it is proven to be what the answers, the template and the house style give. */
  public boolean isProven() {
    return outcome == Outcome.SAME || outcome == Outcome.SAME_TEXT || outcome == Outcome.TEXT_ONLY;
  }
}
