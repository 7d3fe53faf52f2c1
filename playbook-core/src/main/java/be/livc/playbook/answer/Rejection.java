package be.livc.playbook.answer;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a value is not accepted at a question: what was wrong, what is accepted, what was probably
 * meant. Interfaces have a sentence for each kind.
 *
 * @param kind what was wrong
 * @param given what was given, as words; never for a sensitive question
 * @param accepted what is accepted: option keys, or the limit that was passed
 * @param near what was probably meant, likeliest first
 * @param message the playbook's own sentence, for {@link Kind#PATTERN} and {@link Kind#REFUSED};
 *     else null
 */
public record Rejection(
    Kind kind, String given, List<String> accepted, List<String> near, @Nullable Text message) {
  /** What was wrong. */
  public enum Kind {
    /** A value of another sort, such as text for a number. */
    WRONG_SORT,
    /** Not one of the options. */
    NO_SUCH_OPTION,
    /** An option that is not offered here, or not with these other answers. */
    NOT_OFFERED,
    /** A day of which a part is missing; what is there is what {@code accepted} begins with. */
    DAY_MISSING,
    /** A day that is in no calendar, such as 31 April. */
    NO_SUCH_DAY,
    /** A day in a year that is hardly meant; the likely day is near. */
    FAR_YEAR,
    /** Left empty although an answer is needed. */
    EMPTY,
    /** An option that stands alone was chosen with others. */
    NOT_ALONE,
    /** The same option or entry twice. */
    TWICE,
    /** More than one line at a question for one line. */
    MANY_LINES,
    /** The playbook's pattern does not match. */
    PATTERN,
    /** Below the smallest number. */
    TOO_SMALL,
    /** Above the largest number. */
    TOO_LARGE,
    /** More decimals than accepted. */
    TOO_PRECISE,
    /** Fewer entries or rows than needed. */
    TOO_FEW,
    /** More entries or rows than accepted. */
    TOO_MANY,
    /** A cell of a column that does not exist or can't be read. */
    WRONG_CELL,
    /** Longer than is kept. */
    TOO_LONG,
    /** Holds signs that are no text: control characters, or half of a pair. */
    NOT_TEXT,
    /** May not be put off. */
    MAY_NOT_WAIT,
    /** The playbook refuses it because of this or an earlier answer. */
    REFUSED
  }

  /** Keeps copies. */
  public Rejection {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(accepted, "accepted");
    Objects.requireNonNull(near, "near");
    accepted = Ordered.list(accepted);
    near = Ordered.list(near);
  }

  /** A rejection without near matches or a message of the playbook. */
  public static Rejection of(Kind kind, String given, String... accepted) {
    return new Rejection(kind, given, List.of(accepted), List.of(), null);
  }

  /** The same without what was given or meant, as at a sensitive question. */
  public Rejection silent() {
    return new Rejection(kind, "", accepted, List.of(), message);
  }
}
