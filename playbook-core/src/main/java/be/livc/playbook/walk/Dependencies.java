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
final class Dependencies {
  private final String question;
  private final boolean waits;
  private final @Nullable Dependencies first;
  private final @Nullable Dependencies second;

  private Dependencies(
      String question, boolean waits, @Nullable Dependencies first, @Nullable Dependencies second) {
    this.question = question;
    this.waits = waits;
    this.first = first;
    this.second = second;
  }

  /** One question more, which {@code waits} where it was put off; null stands for none. */
  static Dependencies of(String question, boolean waits, @Nullable Dependencies rest) {
    return new Dependencies(question, waits || waits(rest), rest, null);
  }

  /** Whether a question among them was put off, so that it may stay unknown to the end. */
  static boolean waits(@Nullable Dependencies hinges) {
    return hinges != null && hinges.waits;
  }

  /** Both; null stands for none. */
  static @Nullable Dependencies join(@Nullable Dependencies one, @Nullable Dependencies other) {
    if (one == null || one == other) {
      return other;
    }
    return other == null ? one : new Dependencies("", one.waits || other.waits, one, other);
  }

  /** All questions, in the order in which they were met. */
  static Set<String> questions(@Nullable Dependencies hinges) {
    Set<String> found = new LinkedHashSet<>();
    Set<Dependencies> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Dependencies> todo = new ArrayDeque<>();
    if (hinges != null) {
      todo.push(hinges);
    }
    while (!todo.isEmpty()) {
      Dependencies next = todo.pop();
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
