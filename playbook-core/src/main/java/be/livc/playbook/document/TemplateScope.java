package be.livc.playbook.document;

import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.QualifiedName;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.DocumentRequest;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names a template means: where it is written from in an included playbook, an answer or fact
 * of that goes before another of the same name.
 *
 * @param prefix what stands before the ids of the included playbook, with its dot; else empty
 * @param questions the ids of all questions of the playbook as a whole; not read without a prefix
 * @param facts the ids of all facts of the playbook as a whole; not read without a prefix
 */
public record TemplateScope(String prefix, Set<String> questions, Set<String> facts) {
  /** Checks that nothing is missing. */
  public TemplateScope {
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(questions, "questions");
    Objects.requireNonNull(facts, "facts");
  }

  /** For a document on a walk; for none, names mean what the playbook itself has. */
  static TemplateScope of(@Nullable DocumentRequest writing, Playbook playbook) {
    String prefix = writing == null ? "" : QualifiedName.of(writing.step().id()).scope();
    return prefix.isEmpty()
        ? new TemplateScope("", Set.of(), Set.of())
        : new TemplateScope(prefix, questions(playbook), facts(playbook));
  }

  /** For a step that writes; its caller collects the ids once for all steps of the playbook. */
  public static TemplateScope of(Step.Write write, Set<String> questions, Set<String> facts) {
    Objects.requireNonNull(questions, "questions");
    Objects.requireNonNull(facts, "facts");
    return new TemplateScope(QualifiedName.of(write.id()).scope(), questions, facts);
  }

  /** The ids of all questions, given ones and those of included playbooks too. */
  public static Set<String> questions(Playbook playbook) {
    Set<String> ids = new HashSet<>();
    playbook.visit(
        step -> {
          if (step instanceof Step.Ask ask) {
            ids.add(ask.id());
          }
        });
    return ids;
  }

  /** The ids of all facts, those of included playbooks too. */
  public static Set<String> facts(Playbook playbook) {
    Set<String> ids = new HashSet<>(playbook.facts().keySet());
    playbook.visit(
        step -> {
          if (step instanceof Step.Include include) {
            ids.addAll(include.playbook().facts().keySet());
          }
        });
    return ids;
  }

  /** The id of the question that a template means. */
  public String question(String named) {
    Objects.requireNonNull(named, "named");
    return own(named, questions);
  }

  /** The id of the fact that a template means. */
  public String fact(String named) {
    Objects.requireNonNull(named, "named");
    return own(named, facts);
  }

  private String own(String named, Set<String> there) {
    return !prefix.isEmpty() && there.contains(prefix + named) ? prefix + named : named;
  }

  /** Whether a template names this question. */
  boolean isNamed(String question, Set<String> names) {
    return names.contains(question)
        || (question.startsWith(prefix) && names.contains(question.substring(prefix.length())));
  }
}
