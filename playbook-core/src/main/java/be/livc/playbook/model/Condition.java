package be.livc.playbook.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * When something holds: data, never code. A comparison means <em>asked, and compares so</em>; see
 * the walk for how it reads in three values. Checked against the answer's type when the file is
 * read.
 */
public sealed interface Condition {
  /** Holds always. */
  static Condition always() {
    return All.NONE;
  }

  /** All of them hold; with none, it holds. */
  record All(List<Condition> of) implements Condition {
    private static final All NONE = new All(List.of());

    /** Keeps a copy. */
    public All {
      of = Ordered.list(of);
    }
  }

  /** At least one of them holds. */
  record Any(List<Condition> of) implements Condition {
    /** Keeps a copy. */
    public Any {
      of = Ordered.list(of);
    }
  }

  /** It does not hold. */
  record Not(Condition of) implements Condition {}

  /** The yes-no or choice {@code answer} is one of these options. */
  record IsOption(String answer, Set<String> options) implements Condition {
    /** Keeps a copy. */
    public IsOption {
      options = Ordered.set(options);
    }
  }

  /**
   * The choices or list {@code answer} has one, or all, of these; entries of a list are compared
   * without regard to case.
   */
  record Has(String answer, boolean all, Set<String> wanted) implements Condition {
    /** Keeps a copy. */
    public Has {
      wanted = Ordered.set(wanted);
    }
  }

  /** The chosen option, or one of them, bears the tag. */
  record Tagged(String answer, String tag) implements Condition {}

  /** A row of the table meets the condition, whose answers are the columns of that row. */
  record HasRow(String answer, Condition row) implements Condition {}

  /**
   * The number compares so with a number, or with the number that another question got ({@code
   * other}).
   */
  record AmountIs(
      String answer, Comparison comparison, @Nullable BigDecimal operand, @Nullable String other)
      implements Condition {}

  /**
   * The day compares so (later is more) with a day, or with the day that another question got
   * ({@code other}).
   */
  record DayIs(
      String answer, Comparison comparison, @Nullable LocalDate operand, @Nullable String other)
      implements Condition {}

  /**
   * The day lies more than a term before the walk's date, or within it; both strict, by the
   * calendar.
   */
  record Age(String answer, boolean older, Term term) implements Condition {}

  /** The question was answered with something, or left empty. */
  record Answered(String answer, boolean given) implements Condition {}

  /** The number of entries of a list or rows of a table compares so. */
  record Count(String answer, Comparison comparison, int operand) implements Condition {}

  /** The fact is so, or is not. */
  record IsFact(String fact, boolean holds) implements Condition {}

  /** The included playbook ended in this conclusion. */
  record Concluded(String include, String conclusion) implements Condition {}

  /**
   * This condition and all conditions inside it, but not those behind facts nor those on the
   * columns of a row.
   */
  default void visit(Consumer<Condition> visitor) {
    visitor.accept(this);
    if (this instanceof All all) {
      all.of().forEach(part -> part.visit(visitor));
    } else if (this instanceof Any any) {
      any.of().forEach(part -> part.visit(visitor));
    } else if (this instanceof Not not) {
      not.of().visit(visitor);
    }
  }

  /** The questions it names itself, in their order; not those behind facts. */
  default Set<String> questions() {
    Set<String> named = new LinkedHashSet<>();
    visit(part -> addQuestions(part, named));
    return named;
  }

  /** The facts it names itself, in their order. */
  default Set<String> facts() {
    Set<String> named = new LinkedHashSet<>();
    visit(
        part -> {
          if (part instanceof IsFact fact) {
            named.add(fact.fact());
          }
        });
    return named;
  }

  private static void addQuestions(Condition part, Set<String> named) {
    if (part instanceof IsOption it) {
      named.add(it.answer());
    } else if (part instanceof Has it) {
      named.add(it.answer());
    } else if (part instanceof Tagged it) {
      named.add(it.answer());
    } else if (part instanceof HasRow it) {
      named.add(it.answer());
    } else if (part instanceof AmountIs it) {
      named.add(it.answer());
      addOther(it.other(), named);
    } else if (part instanceof DayIs it) {
      named.add(it.answer());
      addOther(it.other(), named);
    } else if (part instanceof Age it) {
      named.add(it.answer());
    } else if (part instanceof Answered it) {
      named.add(it.answer());
    } else if (part instanceof Count it) {
      named.add(it.answer());
    }
  }

  private static void addOther(@Nullable String other, Set<String> named) {
    if (other != null) {
      named.add(other);
    }
  }
}
