package be.livc.playbook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A playbook as a value: immutable, complete, all references resolved. Only a reader that found no
 * errors makes one.
 *
 * @param id kebab-case
 * @param version of the content
 * @param language of the content
 * @param title how it is shown
 * @param summary one sentence; may be empty
 * @param notice what is said before the first question, in place of what the program says of
 *     privacy; or null
 * @param status how far the content is
 * @param checkedWithin how long ago its sources may last have been looked up
 * @param retention how long a session of it is kept after it was last used; null where it says
 *     nothing of it
 * @param endsWithConclusion promises that every walk ends in a conclusion
 * @param sensitive every answer is sensitive
 * @param given what the embedding application supplies by name, asked before the first step
 * @param facts by id
 * @param conclusions by id
 * @param sources those it may cite, by id
 * @param roles those that may do tasks, by id
 * @param phases at least one
 * @param fiche the sheet this playbook walks, or null for a playbook proper
 * @param former what its parts were called in earlier releases
 */
public record Playbook(
    String id,
    Version version,
    Language language,
    Text title,
    String summary,
    @Nullable Text notice,
    Status status,
    Term checkedWithin,
    @Nullable Term retention,
    boolean endsWithConclusion,
    boolean sensitive,
    List<Step.Ask> given,
    Map<String, Fact> facts,
    Map<String, Conclusion> conclusions,
    Map<String, Source> sources,
    Map<String, Role> roles,
    List<Phase> phases,
    @Nullable Fiche fiche,
    FormerIds former) {
  /** How long ago sources may have been looked up where a playbook says nothing of it: a year. */
  public static final Term YEARLY = new Term(1, 0, 0, 0, 0);

  /** How far the content is. */
  public enum Status {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
  }

  /** Keeps copies. */
  public Playbook {
    given = Ordered.list(given);
    facts = Ordered.map(facts);
    conclusions = Ordered.map(conclusions);
    sources = Ordered.map(sources);
    roles = Ordered.map(roles);
    phases = Ordered.list(phases);
  }

  /** The blocks of steps it is made of: what is given, then each phase. */
  public List<List<Step>> blocks() {
    List<List<Step>> blocks = new ArrayList<>();
    blocks.add(Ordered.list(given));
    phases.forEach(phase -> blocks.add(phase.steps()));
    return Ordered.list(blocks);
  }

  /** Every step, nested and included ones too, in document order. */
  public void visit(Consumer<Step> visitor) {
    blocks().forEach(block -> block.forEach(step -> step.visit(visitor)));
  }

  /** The step with this id, nested and included ones too. */
  public Optional<Step> step(String stepId) {
    Step[] found = new Step[1];
    visit(
        step -> {
          if (found[0] == null && step.id().equals(stepId)) {
            found[0] = step;
          }
        });
    return Optional.ofNullable(found[0]);
  }

  /** The fact with this id, those of included playbooks too. */
  public Optional<Fact> fact(String factId) {
    Fact[] found = {facts.get(factId)};
    visit(
        step -> {
          if (found[0] == null && step instanceof Step.Include include) {
            found[0] = include.playbook().facts().get(factId);
          }
        });
    return Optional.ofNullable(found[0]);
  }

  /** The question with this id. */
  public Optional<Step.Ask> question(String questionId) {
    return step(questionId).filter(Step.Ask.class::isInstance).map(Step.Ask.class::cast);
  }

  /** With another version. */
  public Playbook withVersion(Version other) {
    return with(parts -> parts.version = other);
  }

  /** With other facts, by id. */
  public Playbook withFacts(Map<String, Fact> other) {
    return with(parts -> parts.facts = other);
  }

  /** With other sources, by id. */
  public Playbook withSources(Map<String, Source> other) {
    return with(parts -> parts.sources = other);
  }

  /** With other roles, by id. */
  public Playbook withRoles(Map<String, Role> other) {
    return with(parts -> parts.roles = other);
  }

  /** With other phases. */
  public Playbook withPhases(List<Phase> other) {
    return with(parts -> parts.phases = other);
  }

  /** With other former names. */
  public Playbook withFormer(FormerIds other) {
    return with(parts -> parts.former = other);
  }

  private Playbook with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return new Playbook(
        id,
        parts.version,
        language,
        title,
        summary,
        notice,
        status,
        checkedWithin,
        retention,
        endsWithConclusion,
        sensitive,
        given,
        parts.facts,
        conclusions,
        parts.sources,
        parts.roles,
        parts.phases,
        fiche,
        parts.former);
  }

  /** What may be another in a playbook that is otherwise the same. */
  private static final class Parts {
    private Version version;
    private Map<String, Fact> facts;
    private Map<String, Source> sources;
    private Map<String, Role> roles;
    private List<Phase> phases;
    private FormerIds former;

    private Parts(Playbook same) {
      version = same.version;
      facts = same.facts;
      sources = same.sources;
      roles = same.roles;
      phases = same.phases;
      former = same.former;
    }
  }

  /** The id and the version, not all that it holds: this stands in messages and logs. */
  @Override
  public String toString() {
    return id + " " + version;
  }
}
