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

  /** Whether it holds always, as it asks for nothing. */
  default boolean isAlways() {
    return false;
  }

  /** All of them hold; with none, it holds. */
  record All(List<Condition> of) implements Condition {
    private static final All NONE = new All(List.of());

    /** Keeps a copy. */
    public All {
      of = Ordered.list(of);
    }

    @Override
    public boolean isAlways() {
      return of.isEmpty();
    }

    @Override
    public List<Condition> parts() {
      return of;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.all(this);
    }
  }

  /** At least one of them holds. */
  record Any(List<Condition> of) implements Condition {
    /** Keeps a copy. */
    public Any {
      of = Ordered.list(of);
    }

    @Override
    public List<Condition> parts() {
      return of;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.any(this);
    }
  }

  /** It does not hold. */
  record Not(Condition of) implements Condition {
    @Override
    public List<Condition> parts() {
      return List.of(of);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** The yes-no or choice {@code answer} is one of these options. */
  record IsOption(String answer, Set<String> options) implements Condition {
    /** Keeps a copy. */
    public IsOption {
      options = Ordered.set(options);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.isOption(this);
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

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.has(this);
    }
  }

  /** The chosen option, or one of them, bears the tag. */
  record Tagged(String answer, String tag) implements Condition {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.tagged(this);
    }
  }

  /** A row of the table meets the condition, whose answers are the columns of that row. */
  record HasRow(String answer, Condition row) implements Condition {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.hasRow(this);
    }
  }

  /**
   * The number compares so with a number, or with the number that another question got ({@code
   * other}).
   */
  record AmountIs(
      String answer, Comparison comparison, @Nullable BigDecimal operand, @Nullable String other)
      implements Condition {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.amountIs(this);
    }
  }

  /**
   * The day compares so (later is more) with a day, or with the day that another question got
   * ({@code other}), moved by {@code shift} where that is not null.
   */
  record DayIs(
      String answer,
      Comparison comparison,
      @Nullable LocalDate operand,
      @Nullable String other,
      @Nullable Shift shift)
      implements Condition {
    /** One that compares with a day as it stands. */
    public DayIs(
        String answer, Comparison comparison, @Nullable LocalDate operand, @Nullable String other) {
      this(answer, comparison, operand, other, null);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.dayIs(this);
    }
  }

  /**
   * How another day is moved before it is compared with.
   *
   * @param term without working days
   * @param later whether towards the future
   */
  record Shift(Term term, boolean later) {
    /** The day moved so. */
    public LocalDate of(LocalDate day) {
      return later ? term.after(day) : term.before(day);
    }
  }

  /**
   * The day lies more than a term before the walk's date, or within it; both strict, by the
   * calendar. Counted from the day that another question got ({@code other}) where that is not
   * null.
   */
  record Age(String answer, boolean older, Term term, @Nullable String other) implements Condition {
    /** One that is counted from the walk's date. */
    public Age(String answer, boolean older, Term term) {
      this(answer, older, term, null);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.age(this);
    }
  }

  /** The question was answered with something, or left empty. */
  record Answered(String answer, boolean given) implements Condition {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.answered(this);
    }
  }

  /** The number of entries of a list or rows of a table compares so. */
  record Count(String answer, Comparison comparison, int operand) implements Condition {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.count(this);
    }
  }

  /** The fact is so, or is not. */
  record IsFact(String fact, boolean holds) implements Condition {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.isFact(this);
    }
  }

  /** The included playbook ended in this conclusion. */
  record Concluded(String include, String conclusion) implements Condition {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.concluded(this);
    }
  }

  /** The conditions on the same answers that it is made of; empty for most forms. */
  default List<Condition> parts() {
    return List.of();
  }

  /**
   * This condition and all conditions inside it, but not those behind facts nor those on the
   * columns of a row.
   */
  default void visit(Consumer<Condition> visitor) {
    visitor.accept(this);
    parts().forEach(part -> part.visit(visitor));
  }

  /** The questions it names itself, in their order; not those behind facts. */
  default Set<String> questions() {
    Set<String> named = new LinkedHashSet<>();
    ConditionRewriter.asking(named).of(this);
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

  /** What to do for each form of condition, by the visitor's method of that name. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /**
   * What to do for each form of condition; a new one breaks every visitor that forgot it.
   *
   * @param <R> what comes out; {@link Void} for nothing
   */
  interface Visitor<R extends @Nullable Object> {
    /** For {@link All}. */
    R all(All condition);

    /** For {@link Any}. */
    R any(Any condition);

    /** For {@link Not}. */
    R not(Not condition);

    /** For {@link IsOption}. */
    R isOption(IsOption condition);

    /** For {@link Has}. */
    R has(Has condition);

    /** For {@link Tagged}. */
    R tagged(Tagged condition);

    /** For {@link HasRow}. */
    R hasRow(HasRow condition);

    /** For {@link AmountIs}. */
    R amountIs(AmountIs condition);

    /** For {@link DayIs}. */
    R dayIs(DayIs condition);

    /** For {@link Age}. */
    R age(Age condition);

    /** For {@link Answered}. */
    R answered(Answered condition);

    /** For {@link Count}. */
    R count(Count condition);

    /** For {@link IsFact}. */
    R isFact(IsFact condition);

    /** For {@link Concluded}. */
    R concluded(Concluded condition);
  }

  /**
   * A visitor for which most are alike: it does {@link #other} unless told otherwise. For what must
   * know every one of them, implement {@link Visitor} itself.
   *
   * @param <R> what comes out
   */
  abstract class DefaultVisitor<R extends @Nullable Object> implements Visitor<R> {
    /** Nothing is kept: one instance may serve any number of calls and threads. */
    protected DefaultVisitor() {}

    /** For those that have no method of their own. */
    protected abstract R other(Condition condition);

    @Override
    public R all(All condition) {
      return other(condition);
    }

    @Override
    public R any(Any condition) {
      return other(condition);
    }

    @Override
    public R not(Not condition) {
      return other(condition);
    }

    @Override
    public R isOption(IsOption condition) {
      return other(condition);
    }

    @Override
    public R has(Has condition) {
      return other(condition);
    }

    @Override
    public R tagged(Tagged condition) {
      return other(condition);
    }

    @Override
    public R hasRow(HasRow condition) {
      return other(condition);
    }

    @Override
    public R amountIs(AmountIs condition) {
      return other(condition);
    }

    @Override
    public R dayIs(DayIs condition) {
      return other(condition);
    }

    @Override
    public R age(Age condition) {
      return other(condition);
    }

    @Override
    public R answered(Answered condition) {
      return other(condition);
    }

    @Override
    public R count(Count condition) {
      return other(condition);
    }

    @Override
    public R isFact(IsFact condition) {
      return other(condition);
    }

    @Override
    public R concluded(Concluded condition) {
      return other(condition);
    }
  }
}
