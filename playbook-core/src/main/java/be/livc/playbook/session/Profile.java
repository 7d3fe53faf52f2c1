package be.livc.playbook.session;

import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.QualifiedName;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person answered to questions that are asked once and suggested later, in whatever playbook
 * they stand. It suggests only: no walk reads it. Never holds an answer to a sensitive question.
 *
 * @param answers by {@link #key}, in the order first given
 */
public record Profile(Map<String, Kept> answers) {
  /** Holds nothing. */
  public static final Profile NONE = new Profile(Map.of());

  /** Keeps a copy. */
  public Profile {
    Objects.requireNonNull(answers, "answers");
    answers = Ordered.map(answers);
  }

  /**
   * An answer that is kept.
   *
   * @param value without identities: those are a session's own
   * @param on the day it was given
   */
  public record Kept(Value value, LocalDate on) {
    /** Leaves identities out. */
    public Kept {
      Objects.requireNonNull(on, "on");
      value = bare(value);
    }
  }

  /** Whether answers to this question are kept here. */
  public static boolean takes(Ask ask) {
    return ask.profile() && !ask.sensitive();
  }

  /**
   * What the answer to a question is kept under: the id it has in the playbook that asks it, so
   * that a question of an included playbook and the same playbook by itself share one answer.
   */
  public static String key(Ask ask) {
    return QualifiedName.of(ask.id()).name();
  }

  /**
   * With this answer in place of the one before; the same where the question is not of a profile,
   * or was left empty.
   */
  public Profile with(Ask ask, Value value, LocalDate on) {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(on, "on");
    if (!takes(ask) || value instanceof Value.Nothing) {
      return this;
    }
    Map<String, Kept> next = new LinkedHashMap<>(answers);
    next.put(key(ask), new Kept(value, on));
    return new Profile(next);
  }

  /** Without what is kept under this key. */
  public Profile without(String key) {
    Objects.requireNonNull(key, "key");
    Map<String, Kept> next = new LinkedHashMap<>(answers);
    next.remove(key);
    return new Profile(next);
  }

  /** What to suggest at a question; only what its type and limits accept. */
  public Optional<Value> suggestion(Ask ask) {
    return takes(ask)
        ? Optional.ofNullable(answers.get(key(ask)))
            .map(Kept::value)
            .filter(value -> AnswerValidator.of(ask, value) == null)
        : Optional.empty();
  }

  static Value bare(Value value) {
    return value.accept(Bare.BARE);
  }

  private static final class Bare extends Value.DefaultVisitor<Value> {
    static final Bare BARE = new Bare();

    @Override
    protected Value other(Value value) {
      return value;
    }

    @Override
    public Value entries(Value.Entries value) {
      return new Value.Entries(
          value.entries().stream().map(entry -> new Value.Entry("", entry.text())).toList());
    }

    @Override
    public Value rows(Value.Rows value) {
      return new Value.Rows(
          value.rows().stream().map(row -> new Value.Row("", row.cells())).toList());
    }
  }
}
