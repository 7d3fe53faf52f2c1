package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.condition.ConditionReader;
import be.livc.playbook.internal.yaml.condition.DocumentScope;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.StepKey;
import be.livc.playbook.internal.yaml.mapping.StepPlace;
import be.livc.playbook.internal.yaml.mapping.TextReader;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TypingSlips;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads options: first what they are, then, when the question they belong to is known, the steps
 * inside them.
 */
final class OptionReader {
  private static final List<StepKey> SHORT_FORMS =
      List.of(StepKey.CONCLUDE, StepKey.CONCLUDE_AS, StepKey.WARN);
  private static final List<String> BARE =
      List.of("was", "label", "says", "help", "when", "tags", "exclusive", "sources", "to-confirm");

  /** What an option has only where a walk asks: a column and a given fact lead nowhere. */
  private static final List<String> OF_QUESTIONS =
      List.of("when", "steps", "conclude", "conclude-as", "warn", "until", "id", "short");

  private final ReadContext in;
  private final StepHeaderReader commons;
  private final StepReader steps;

  OptionReader(ReadContext in, StepHeaderReader commons, StepReader steps) {
    this.in = in;
    this.commons = commons;
    this.steps = steps;
  }

  /** An option without its steps. */
  static Option bare(Node.Entry entry, String otherwise, boolean several, ReadContext in) {
    String key = entry.name();
    if (key.isEmpty() || hasBlank(key)) {
      in.shape(entry.key().span(), RuleId.VALUE_OPTION_KEY, key);
      in.lost().names(entry.key().span());
    }
    Text label = new Text(otherwise.isEmpty() ? key : otherwise);
    Node value = entry.value();
    if (value instanceof Node.Sequence) {
      return Option.of(key, label);
    } else if (!(value instanceof Node.Mapping)) {
      Text written = TextReader.text(value, key, in);
      return Option.of(key, written == null ? label : written);
    }
    MappingReader map = MappingReader.of(value, key, in);
    return map == null ? Option.of(key, label) : bare(key, label, several, map, in);
  }

  private static Option bare(
      String key, Text label, boolean several, MappingReader map, ReadContext in) {
    map.take("was");
    Text written = map.text("label");
    boolean exclusive = map.flag("exclusive");
    if (map.has("exclusive") && !several) {
      in.shape(map.key("exclusive"), RuleId.SHAPE_OTHER_KIND, "exclusive", "answer: choices", key);
    }
    return new Option(
        key,
        written == null ? label : written,
        map.text("says"),
        map.text("help"),
        map.words("tags"),
        exclusive,
        new GroundReader(in).own(map),
        Condition.always(),
        List.of());
  }

  private static boolean hasBlank(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (Character.isWhitespace(key.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The type with the steps of its options. */
  AnswerType withSteps(
      MappingReader question, AnswerType bare, StepPlace place, DocumentScope scope) {
    Node node = question.take("options");
    if (!(node instanceof Node.Mapping written) || bare.options().isEmpty()) {
      return bare;
    }
    String name = question.string("id");
    List<Option> options = new ArrayList<>();
    for (Option option : bare.options()) {
      Node.Entry entry = written.entry(option.key());
      options.add(
          entry == null
              ? option
              : option.withWhen(when(name, entry, scope)).withSteps(steps(entry, place)));
    }
    for (Node.Entry entry : written.entries()) {
      Diagnostic slip = in.written().amongOptions(entry, written, name);
      if (slip != null) {
        Span key = entry.key().span();
        int end = Math.max(key.end(), entry.value().span().end());
        in.findings().shapeInstead(slip, new Span(key.file(), key.start(), end));
      }
    }
    return bare.withOptions(options);
  }

  /** When an option is offered. */
  private Condition when(String question, Node.Entry option, DocumentScope scope) {
    MappingReader map =
        option.value() instanceof Node.Mapping
            ? MappingReader.of(option.value(), option.name(), in)
            : null;
    if (map == null || !map.has("when")) {
      return Condition.always();
    }
    in.positions().declare("option/" + question + "." + option.name(), map.key("when"));
    return ConditionReader.when(map, in, scope);
  }

  /** Reports what only an option of a question in the walk can have: steps and a condition. */
  static void refuseSteps(MappingReader map, String home, ReadContext in) {
    Node node = map.has("options") ? map.take("options") : null;
    if (!(node instanceof Node.Mapping written)) {
      return;
    }
    Map<String, String> elsewhere = new HashMap<>(StepReader.HOMES);
    OF_QUESTIONS.forEach(key -> elsewhere.put(key, StepKey.ASK.key()));
    for (Node.Entry option : written.entries()) {
      if (option.value() instanceof Node.Sequence list) {
        in.shape(list.span(), RuleId.SHAPE_OTHER_KIND, "steps", StepKey.ASK.key(), home);
      } else if (option.value() instanceof Node.Mapping) {
        MappingReader inside = MappingReader.of(option.value(), home, in);
        if (inside != null) {
          BARE.stream().filter(key -> !key.equals("when")).forEach(inside::take);
          inside.close(elsewhere);
        }
      }
    }
  }

  /** The steps inside an option, in whichever form they are written. */
  List<Step> steps(Node.Entry option, StepPlace place) {
    if (option.value() instanceof Node.Sequence list) {
      return steps.steps(list, option.name(), place);
    }
    MappingReader map =
        option.value() instanceof Node.Mapping
            ? MappingReader.of(option.value(), option.name(), in)
            : null;
    return map == null ? List.of() : steps(map, place);
  }

  private List<Step> steps(MappingReader map, StepPlace place) {
    BARE.forEach(map::take);
    List<Step> inside = new ArrayList<>();
    String first = map.has("steps") ? "steps" : null;
    Node list = map.take("steps");
    if (list != null) {
      inside.addAll(steps.steps(list, "steps", place));
    }
    for (StepKey kind : SHORT_FORMS) {
      if (map.take(kind.key()) != null) {
        if (first != null) {
          in.shape(map.key(kind.key()), RuleId.SHAPE_TOGETHER, first, kind.key());
        } else {
          inside.add(shortForm(kind, map, place));
        }
        first = first == null ? kind.key() : first;
      }
    }
    map.close(StepReader.HOMES);
    return inside;
  }

  private Step shortForm(StepKey kind, MappingReader map, StepPlace place) {
    var header = commons.inOption(map, kind, place);
    return switch (kind) {
      case CONCLUDE -> steps.conclude(map, header);
      case CONCLUDE_AS -> steps.concludeAs(map, header);
      default -> steps.warn(map, header);
    };
  }

  static @Nullable List<Option> written(MappingReader question, boolean several, ReadContext in) {
    Node node = question.take("options");
    MappingReader options = node == null ? null : MappingReader.of(node, "options", in);
    if (options == null) {
      return null;
    }
    List<Option> read = new ArrayList<>();
    List<Node.Entry> entries = options.map().entries();
    for (int i = 0; i < entries.size(); i++) {
      Diagnostic beside = TypingSlips.notNested(options.map(), i, BARE::contains);
      if (beside != null) {
        in.shape(beside);
        i += beside.arguments().get(0).split("`, `", -1).length;
      } else {
        read.add(bare(entries.get(i), "", several, in));
      }
    }
    return read;
  }
}
