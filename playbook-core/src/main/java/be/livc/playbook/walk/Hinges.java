package be.livc.playbook.walk;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The questions something hangs on, shared as a graph so that a long walk costs no copies; written
 * out when asked for.
 */
final class Hinges {
  private final String question;
  private final boolean waits;
  private final @Nullable Hinges first;
  private final @Nullable Hinges second;

  private Hinges(String question, boolean waits, @Nullable Hinges first, @Nullable Hinges second) {
    this.question = question;
    this.waits = waits;
    this.first = first;
    this.second = second;
  }

  /** One question more, which {@code waits} where it was put off; null stands for none. */
  static Hinges of(String question, boolean waits, @Nullable Hinges rest) {
    return new Hinges(question, waits || waits(rest), rest, null);
  }

  /** Whether a question among them was put off, so that it may stay unknown to the end. */
  static boolean waits(@Nullable Hinges hinges) {
    return hinges != null && hinges.waits;
  }

  /** Both; null stands for none. */
  static @Nullable Hinges join(@Nullable Hinges one, @Nullable Hinges other) {
    if (one == null || one == other) {
      return other;
    }
    return other == null ? one : new Hinges("", one.waits || other.waits, one, other);
  }

  /** All questions, in the order in which they were met. */
  static Set<String> questions(@Nullable Hinges hinges) {
    Set<String> found = new LinkedHashSet<>();
    Set<Hinges> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Hinges> todo = new ArrayDeque<>();
    if (hinges != null) {
      todo.push(hinges);
    }
    while (!todo.isEmpty()) {
      Hinges next = todo.pop();
      if (seen.add(next)) {
        if (next.second != null) {
          todo.push(next.second);
        }
        if (next.first != null) {
          todo.push(next.first);
        }
        if (!next.question.isEmpty()) {
          found.add(next.question);
        }
      }
    }
    return found;
  }
}
