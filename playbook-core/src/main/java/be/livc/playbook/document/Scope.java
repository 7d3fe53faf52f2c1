package be.livc.playbook.document;

import be.livc.playbook.model.Playbook;
import be.livc.playbook.walk.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names a template means: in an included playbook an answer or fact of that goes before
 * another.
 *
 * @param prefix what stands before the ids of the included playbook; else empty
 * @param playbook the playbook as a whole
 */
record Scope(String prefix, Playbook playbook) {
  static Scope of(@Nullable Writing writing, Playbook playbook) {
    String step = writing == null ? "" : writing.step().id();
    return new Scope(step.substring(0, step.lastIndexOf('.') + 1), playbook);
  }

  /** The id of the question that a template means. */
  String question(String named) {
    return !prefix.isEmpty() && playbook.question(prefix + named).isPresent()
        ? prefix + named
        : named;
  }

  /** The id of the fact that a template means. */
  String fact(String named) {
    return !prefix.isEmpty() && playbook.fact(prefix + named).isPresent() ? prefix + named : named;
  }

  /** Whether a template names this question. */
  boolean isNamed(String question, Set<String> names) {
    return names.contains(question)
        || (question.startsWith(prefix) && names.contains(question.substring(prefix.length())));
  }
}
