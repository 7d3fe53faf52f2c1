package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.condition.FactUses;
import be.livc.playbook.internal.yaml.mapping.Kind;
import be.livc.playbook.internal.yaml.mapping.MapReader;
import be.livc.playbook.internal.yaml.mapping.Meant;
import be.livc.playbook.internal.yaml.mapping.Place;
import be.livc.playbook.internal.yaml.mapping.Reading;
import be.livc.playbook.internal.yaml.tree.Limits;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Common;
import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads lists of steps, whatever their kind. */
public final class StepReader {
  public static final Map<String, String> HOMES = Kind.homes();

  private final Reading in;
  private final CommonReader commons;
  private final QuestionReader questions;
  private final TaskReader tasks;
  private final IncludeReader includes;

  public StepReader(Reading in, FactUses facts, IncludeReader includes) {
    this.in = in;
    this.commons = new CommonReader(in, facts);
    this.questions = new QuestionReader(in, facts, commons, this);
    this.tasks = new TaskReader(in, commons);
    this.includes = includes;
  }

  public CommonReader commons() {
    return commons;
  }

  public QuestionReader questions() {
    return questions;
  }

  /** The steps of a list behind this key. */
  public List<Step> steps(Node node, String key, Place place) {
    List<Step> steps = new ArrayList<>();
    if (place.depth() > Limits.NESTED) {
      in.shape(node.span(), RuleId.LIMIT_NESTING, Integer.toString(Limits.NESTED));
      return steps;
    }
    for (Node item : MapReader.list(node, key, in)) {
      MapReader map = in.positions().isOverLimit() ? null : MapReader.of(item, "steps", in);
      Step step = map == null ? null : step(map, place);
      if (step != null) {
        steps.add(step);
      }
    }
    return steps;
  }

  /** The one kind key of the mapping; null when there is none, which is then reported. */
  private @Nullable Kind kind(MapReader map) {
    Kind found = null;
    for (Node.Entry entry : map.map().entries()) {
      Kind kind = Kind.of(entry.name());
      if (kind != null && found != null) {
        in.shape(entry.key().span(), RuleId.SHAPE_TWO_KINDS, found.key(), kind.key());
        return null;
      }
      found = kind == null ? found : kind;
    }
    if (found == null) {
      List<String> near = new ArrayList<>();
      map.map().entries().forEach(e -> near.addAll(Meant.by(e.name(), Kind.all())));
      in.shape(
          Diagnostic.at(map.head(), RuleId.SHAPE_NO_KIND, String.join("`, `", Kind.all()))
              .suggesting(near.stream().distinct().limit(3).toList()));
    }
    return found;
  }

  private @Nullable Step step(MapReader map, Place place) {
    Kind kind = kind(map);
    if (kind == null) {
      return null;
    }
    MapReader reader = map.as(kind.key());
    Step step = read(reader, kind, place);
    in.written().add(kind, reader.map());
    reader.close(HOMES);
    return step;
  }

  private @Nullable Step read(MapReader map, Kind kind, Place place) {
    return switch (kind) {
      case TELL -> tell(map, place);
      case WARN -> warn(map, commons.read(map, kind, place));
      case ASK -> questions.ask(map, place);
      case ASK_AGAIN -> questions.askAgain(map, place);
      case DO -> tasks.task(map, place);
      case WRITE -> tasks.write(map, place);
      case GROUP -> group(map, place);
      case INCLUDE -> includes.read(map, commons.read(map, kind, place));
      case CONCLUDE -> conclude(map, commons.read(map, kind, place));
      case CONCLUDE_AS -> concludeAs(map, commons.read(map, kind, place));
    };
  }

  private Step tell(MapReader map, Place place) {
    Common common = commons.read(map, Kind.TELL, place);
    return new Step.Tell(common, map.neededText(Kind.TELL.key()));
  }

  Step warn(MapReader map, Common common) {
    String until = map.string("until");
    tasks.mustBeTask(map, "until");
    return new Step.Warn(common, map.neededText(Kind.WARN.key()), until);
  }

  private Step group(MapReader map, Place place) {
    Common common = commons.read(map, Kind.GROUP, place);
    Text title = map.neededText(Kind.GROUP.key());
    Node steps = map.need("steps");
    return new Step.Group(
        common,
        title,
        steps == null ? List.of() : steps(steps, "steps", place.inGroup(common.ground())));
  }

  Step conclude(MapReader map, Common common) {
    return new Step.Conclude(common, common.id(), map.neededText(Kind.CONCLUDE.key()));
  }

  Step concludeAs(MapReader map, Common common) {
    String id = map.neededString(Kind.CONCLUDE_AS.key());
    Conclusion conclusion = in.catalogue().conclusions().get(id);
    if (conclusion == null) {
      Node.Entry entry = map.map().entry(Kind.CONCLUDE_AS.key());
      in.reference(
          Diagnostic.at(
                  entry == null ? map.head() : entry.value().span(),
                  RuleId.REFERENCE_UNKNOWN_CONCLUSION,
                  id)
              .suggesting(NearNames.of(id, in.catalogue().conclusions().keySet())));
      return new Step.Conclude(common, id, new Text(""));
    }
    Optional.ofNullable(map.map().entry(Kind.CONCLUDE_AS.key()))
        .ifPresent(it -> in.positions().use("conclusion/" + id, it.value().span()));
    return new Step.Conclude(common.withGround(conclusion.ground()), id, conclusion.text());
  }
}
