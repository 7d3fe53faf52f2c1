package be.livc.playbook.diff;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.AnswerType.Column;
import be.livc.playbook.model.AnswerType.Table;
import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Ground.Citation;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Source;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepRewriter;
import be.livc.playbook.model.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An earlier playbook as it reads under the ids that its parts were given since. */
final class RenamedPlaybook extends StepRewriter {
  private final FormerIds former;
  private final RenamedCondition conditions;
  private String table = "";

  private RenamedPlaybook(FormerIds former) {
    this.former = former;
    this.conditions = new RenamedCondition(former);
  }

  /** The same playbook where nothing in it was called otherwise. */
  static Playbook of(Playbook earlier, FormerIds former) {
    return former.isEmpty() ? earlier : new RenamedPlaybook(former).included(earlier);
  }

  @Override
  protected Playbook included(Playbook playbook) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    playbook
        .facts()
        .values()
        .forEach(it -> facts.put(id(it.id()), new Fact(id(it.id()), condition(it.condition()))));
    Map<String, Conclusion> conclusions = new LinkedHashMap<>();
    for (Conclusion it : playbook.conclusions().values()) {
      String id = id(it.id());
      conclusions.put(id, new Conclusion(id, text(it.text()), ground(it.ground())));
    }
    Map<String, Source> sources = new LinkedHashMap<>();
    playbook.sources().forEach((id, it) -> sources.put(former.source(id), it));
    Map<String, Role> roles = new LinkedHashMap<>();
    for (Role it : playbook.roles().values()) {
      String id = role(it.id());
      roles.put(id, new Role(id, it.title(), id(it.person())));
    }
    return new Playbook(
        playbook.id(),
        playbook.version(),
        playbook.language(),
        text(playbook.title()),
        playbook.summary(),
        playbook.notice(),
        playbook.status(),
        playbook.checkedWithin(),
        playbook.retention(),
        playbook.endsWithConclusion(),
        playbook.sensitive(),
        playbook.given().stream().map(this::ask).toList(),
        facts,
        conclusions,
        sources,
        roles,
        playbook.phases().stream().map(this::phase).toList(),
        playbook.fiche(),
        playbook.former());
  }

  /** Phases keep their ids. */
  @Override
  public Phase phase(Phase phase) {
    Phase renamed = super.phase(phase);
    return new Phase(
        phase.id(),
        renamed.title(),
        renamed.why(),
        renamed.when(),
        renamed.valid(),
        renamed.ground(),
        renamed.steps());
  }

  @Override
  protected String id(String id) {
    return id.isEmpty() ? "" : former.id(id);
  }

  @Override
  protected String role(String id) {
    return former.role(id);
  }

  @Override
  protected Text text(Text text) {
    return text.renamed(this::placeholder);
  }

  private String placeholder(String name) {
    boolean cell = name.startsWith("entry.");
    return cell ? "entry." + former.part(table, name.substring("entry.".length())) : id(name);
  }

  @Override
  protected Condition condition(Condition condition) {
    return conditions.of(condition);
  }

  @Override
  protected Ground ground(Ground ground) {
    Text toConfirm = ground.toConfirm();
    return new Ground(
        ground.citations().stream()
            .map(cited -> new Citation(former.source(cited.source()), cited.place()))
            .toList(),
        toConfirm == null ? null : text(toConfirm),
        ground.ownChoice());
  }

  @Override
  protected Step.Ask asked(Step.Ask ask) {
    return ask(ask);
  }

  @Override
  public Step.Ask ask(Step.Ask step) {
    String owner = id(step.id());
    Step.Ask renamed = super.ask(step.withType(type(step.type(), owner)));
    String suggested =
        step.type().options().isEmpty()
            ? step.suggestion()
            : Arrays.stream(step.suggestion().split(", ", -1))
                .map(key -> former.part(owner, key))
                .collect(Collectors.joining(", "));
    return renamed.withSuggestion(suggested);
  }

  private AnswerType type(AnswerType type, String owner) {
    if (type instanceof Table rows) {
      return new Table(
          rows.columns().stream().map(column -> column(column, owner)).toList(),
          rows.min(),
          rows.max());
    }
    return type.withOptions(
        type.options().stream().map(it -> it.withKey(former.part(owner, it.key()))).toList());
  }

  private Column column(Column column, String owner) {
    String key = former.part(owner, column.key());
    return column
        .withKey(key)
        .withType(type(column.type(), owner + "." + key))
        .withWhen(conditions.row(column.when(), owner));
  }

  @Override
  public Step askAgain(Step.AskAgain step) {
    String owner = id(step.ask().id());
    Map<String, List<Step>> blocks = new LinkedHashMap<>();
    step.steps().forEach((key, block) -> blocks.put(former.part(owner, key), block));
    Set<String> only = new LinkedHashSet<>();
    step.only().forEach(key -> only.add(former.part(owner, key)));
    return super.askAgain(new Step.AskAgain(step.header(), step.ask(), blocks, only));
  }

  @Override
  public Step task(Step.Do step) {
    table = step.forEach() == null ? "" : id(step.forEach().answer());
    Step.Do renamed = (Step.Do) super.task(step);
    Step.Due due = renamed.due();
    boolean cell = due != null && !due.column().isEmpty();
    Step.Do whole =
        cell && due != null
            ? renamed.withDue(new Step.Due(due.answer(), former.part(table, due.column())))
            : renamed;
    return whole.withForEach(rows(whole.forEach()));
  }

  @Override
  public Step write(Step.Write step) {
    Step.Write renamed = (Step.Write) super.write(step);
    return new Step.Write(renamed.header(), renamed.template(), rows(renamed.forEach()));
  }

  private @Nullable ForEach rows(@Nullable ForEach each) {
    return each == null
        ? null
        : new ForEach(each.answer(), conditions.row(each.where(), each.answer()));
  }
}
