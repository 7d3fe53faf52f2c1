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
  private final @Nullable Hinges first;
  private final @Nullable Hinges second;

  private Hinges(String question, @Nullable Hinges first, @Nullable Hinges second) {
    this.question = question;
    this.first = first;
    this.second = second;
  }

  /** One question more; null stands for none. */
  static Hinges of(String question, @Nullable Hinges rest) {
    return new Hinges(question, rest, null);
  }

  /** Both; null stands for none. */
  static @Nullable Hinges join(@Nullable Hinges one, @Nullable Hinges other) {
    if (one == null || one == other) {
      return other;
    }
    return other == null ? one : new Hinges("", one, other);
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
