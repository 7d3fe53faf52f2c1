package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.condition.FactUses;
import be.livc.playbook.internal.yaml.mapping.Gaps;
import be.livc.playbook.internal.yaml.mapping.KeySuggestions;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.StepKey;
import be.livc.playbook.internal.yaml.mapping.StepPlace;
import be.livc.playbook.internal.yaml.tree.Limits;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lists of steps, whatever their kind. */
public final class StepReader {
  public static final Map<String, String> HOMES = StepKey.homes();

  private static final Pattern ENDING = Pattern.compile("\\b(?:conclude|include)\\b");

  private static final int MOST_COMPARED = 5_000;

  private final ReadContext in;
  private final StepHeaderReader commons;
  private final QuestionReader questions;
  private final TaskReader tasks;
  private final IncludeReader includes;

  public StepReader(ReadContext in, FactUses facts, IncludeReader includes) {
    this.in = in;
    this.commons = new StepHeaderReader(in, facts);
    this.questions = new QuestionReader(in, facts, commons, this);
    this.tasks = new TaskReader(in, commons);
    this.includes = includes;
  }

  public StepHeaderReader commons() {
    return commons;
  }

  public QuestionReader questions() {
    return questions;
  }

  /** The steps of a list behind this key. */
  public List<Step> steps(Node node, String key, StepPlace place) {
    List<Step> steps = new ArrayList<>();
    if (place.depth() > Limits.NESTED) {
      in.shape(node.span(), RuleId.LIMIT_NESTING, Integer.toString(Limits.NESTED));
      return steps;
    }
    List<Node> items = MappingReader.list(node, key, in);
    if (items.isEmpty()) {
      in.gaps().lostEnding();
    }
    in.gaps().read(node, Gaps.Sort.SECTION);
    for (int i = 0; i < items.size(); i++) {
      int extra = ExtraDashes.behind(items, i, in.lost());
      if (extra > 0) {
        in.gaps().lostEnding();
        in.shape(ExtraDashes.told(items.subList(i + 1, i + 1 + extra)));
        i += extra;
        continue;
      }
      Node item = ExtraDashes.inside(items.get(i), in);
      MappingReader map =
          item == null || in.positions().isOverLimit() ? null : MappingReader.of(item, "steps", in);
      Step step = map == null ? null : step(map, place);
      if (step == null) {
        lost(items.get(i));
      } else {
        steps.add(step);
      }
    }
    return steps;
  }

  /** What a step was that could not be read; a piece that was left out is known by its words. */
  private void lost(Node item) {
    Span span = item.span();
    String written = span.file().text().substring(span.start(), span.end());
    boolean known =
        in.lost().isFrom(item)
            || item instanceof Node.Mapping map
                && map.entries().stream()
                    .anyMatch(it -> KeySuggestions.sure(it.name(), StepKey.all()).isPresent());
    if (!known || ENDING.matcher(written).find()) {
      in.gaps().lostEnding();
    }
  }

  /** The one kind key of the mapping; null when there is none, which is then reported. */
  private @Nullable StepKey kind(MappingReader map) {
    StepKey found = null;
    for (Node.Entry entry : map.map().entries()) {
      StepKey kind = StepKey.of(entry.name());
      if (kind != null && found != null) {
        in.shape(entry.key().span(), RuleId.SHAPE_TWO_KINDS, found.key(), kind.key());
        return null;
      }
      found = kind == null ? found : kind;
    }
    if (found == null) {
      in.missing(map.map(), noKind(map));
    }
    return found;
  }

  private static Diagnostic noKind(MappingReader map) {
    String kinds = String.join("`, `", StepKey.all());
    List<String> near = new ArrayList<>();
    for (Node.Entry entry : map.map().entries()) {
      Span place = entry.key().span();
      if (KeySuggestions.sure(entry.name(), StepKey.all()).isPresent()) {
        Diagnostic finding = Diagnostic.at(place, RuleId.SHAPE_NO_KIND, kinds);
        return KeySuggestions.told(finding, place, entry.name(), StepKey.all());
      }
      near.addAll(KeySuggestions.by(entry.name(), StepKey.all()));
    }
    return Diagnostic.at(map.head(), RuleId.SHAPE_NO_KIND, kinds)
        .suggesting(near.stream().distinct().limit(3).toList());
  }

  private @Nullable Step step(MappingReader map, StepPlace place) {
    StepKey kind = kind(map);
    boolean asks = kind == StepKey.ASK || kind == StepKey.ASK_AGAIN;
    in.gaps().read(map.map(), asks ? Gaps.Sort.QUESTION : Gaps.Sort.STEP);
    if (kind == null) {
      in.lost().names(map.map().span());
      return null;
    }
    MappingReader reader = map.as(kind.key());
    Step step = read(reader, kind, place);
    in.written().add(kind, reader.map());
    reader.close(HOMES);
    return step;
  }

  private @Nullable Step read(MappingReader map, StepKey kind, StepPlace place) {
    return switch (kind) {
      case TELL -> tell(map, place);
      case WARN -> warn(map, commons.read(map, kind, place));
      case ASK -> questions.ask(map, place);
      case ASK_AGAIN -> questions.askAgain(map, place);
      case DO -> tasks.task(map, place);
      case WRITE -> tasks.write(map, place);
      case GROUP -> group(map, place);
      case INCLUDE -> include(map, commons.read(map, kind, place));
      case CONCLUDE -> conclude(map, commons.read(map, kind, place));
      case CONCLUDE_AS -> concludeAs(map, commons.read(map, kind, place));
    };
  }

  private Step tell(MappingReader map, StepPlace place) {
    StepHeader header = commons.read(map, StepKey.TELL, place);
    return new Step.Tell(header, map.neededText(StepKey.TELL.key()));
  }

  Step warn(MappingReader map, StepHeader header) {
    String until = map.string("until");
    tasks.mustBeTask(map, "until");
    return new Step.Warn(header, map.neededText(StepKey.WARN.key()), until);
  }

  private @Nullable Step include(MappingReader map, StepHeader header) {
    Step include = includes.read(map, header);
    if (include == null) {
      in.lost().names(map.map().span());
    }
    return include;
  }

  private Step group(MappingReader map, StepPlace place) {
    StepHeader header = commons.read(map, StepKey.GROUP, place);
    Text title = map.neededText(StepKey.GROUP.key());
    Node steps = map.need("steps");
    return new Step.Group(
        header,
        title,
        steps == null ? List.of() : steps(steps, "steps", place.inGroup(header.ground())));
  }

  Step conclude(MappingReader map, StepHeader header) {
    return new Step.Conclude(header, header.id(), map.neededText(StepKey.CONCLUDE.key()));
  }

  /** A conclusion by its words, or what comes near. */
  private List<String> meant(String id) {
    Map<String, Conclusion> conclusions = in.catalogue().conclusions();
    List<String> said =
        conclusions.entrySet().stream()
            .limit(MOST_COMPARED)
            .filter(it -> it.getValue().text().markdown().equalsIgnoreCase(id))
            .map(Map.Entry::getKey)
            .toList();
    return said.size() == 1 ? said : NearNames.of(id, conclusions.keySet());
  }

  Step concludeAs(MappingReader map, StepHeader header) {
    String id = map.neededString(StepKey.CONCLUDE_AS.key());
    Conclusion conclusion = in.catalogue().conclusions().get(id);
    if (conclusion == null) {
      Node.Entry entry = map.map().entry(StepKey.CONCLUDE_AS.key());
      if (entry != null && !id.isEmpty()) {
        in.reference(
            Diagnostic.at(entry.value().span(), RuleId.REFERENCE_UNKNOWN_CONCLUSION, id)
                .suggesting(meant(id)));
      }
      return new Step.Conclude(header, id, new Text(""));
    }
    Optional.ofNullable(map.map().entry(StepKey.CONCLUDE_AS.key()))
        .ifPresent(it -> in.positions().use("conclusion/" + id, it.value().span()));
    return new Step.Conclude(header.withGround(conclusion.ground()), id, conclusion.text());
  }
}
