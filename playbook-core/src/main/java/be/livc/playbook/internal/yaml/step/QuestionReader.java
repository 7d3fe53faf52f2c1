package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.answer.ValueLimits;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.condition.ConditionReader;
import be.livc.playbook.internal.yaml.condition.DocumentScope;
import be.livc.playbook.internal.yaml.condition.FactUses;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.StepKey;
import be.livc.playbook.internal.yaml.mapping.StepPlace;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Step.Refusal;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads questions, and questions asked again. */
public final class QuestionReader {
  /** A question inside more questions than this gets the advice to write it in the phase. */
  private static final int MOST_NESTED = 2;

  /** In place of a sort of answer that is not known: it takes whatever is suggested. */
  private static final AnswerType ANYTHING = new AnswerType.Entries(0, ValueLimits.MOST_PARTS);

  private final ReadContext in;
  private final FactUses facts;
  private final StepHeaderReader commons;
  private final AnswerTypeReader types;
  private final OptionReader options;

  QuestionReader(ReadContext in, FactUses facts, StepHeaderReader commons, StepReader steps) {
    this.in = in;
    this.facts = facts;
    this.commons = commons;
    this.options = new OptionReader(in, commons, steps);
    this.types = new AnswerTypeReader(in);
  }

  @Nullable Ask ask(MappingReader map, StepPlace place) {
    StepHeader header = commons.read(map, StepKey.ASK, place);
    Text question = map.neededText(StepKey.ASK.key());
    if (place.questions() == MOST_NESTED) {
      in.advice(map.key(StepKey.ASK.key()), RuleId.ADVICE_NESTED, header.id());
    }
    AnswerType bare = types.read(map);
    if (bare == null || header.id().isEmpty()) {
      if (!header.id().isEmpty()) {
        in.declare(
            Symbol.unclear(header.id(), false, header.number(), StepHeaderReader.idPlace(map)));
      }
      // what stands inside is not read, and may be named elsewhere
      in.lost().names(map.map().span());
      read(map, header, question, bare == null ? ANYTHING : bare);
      return null;
    }
    // steps inside the options may already name the question
    in.declare(
        Symbol.question(header.id(), false, header.number(), bare, StepHeaderReader.idPlace(map)));
    new FormerParts(in).read(header.id(), map, bare);
    if (bare instanceof AnswerType.Table table) {
      in.later(() -> adviseOnColumns(header.id(), table, map));
    }
    DocumentScope earlier = DocumentScope.before(header.number(), in, facts);
    AnswerType type = options.withSteps(map, bare, place.inQuestion(), earlier);
    adviseOnNone(map, question, bare);
    Ask ask = read(map, header, question, type);
    in.symbols().questions().putIfAbsent(ask.id(), ask);
    return ask;
  }

  private void adviseOnNone(MappingReader map, Text question, AnswerType type) {
    if (!(type instanceof AnswerType.Choices)
        || !(map.take("options") instanceof Node.Mapping written)) {
      return;
    }
    for (Option option : type.options()) {
      Node.Entry entry = written.entry(option.key());
      String label = option.label().markdown();
      if (entry != null
          && !option.exclusive()
          && NoneOfThese.reads(label, question.markdown(), in.language())) {
        in.advice(entry.key().span(), RuleId.ADVICE_NONE_OF_THESE, label);
      }
    }
  }

  /** A choice that nothing looks at could as well be a text. */
  private void adviseOnColumns(String id, AnswerType.Table table, MappingReader map) {
    for (Node.Entry entry : map.entries("columns")) {
      AnswerType.Column column = in.names().columns(table).get(entry.name());
      boolean choice = column != null && column.type() instanceof AnswerType.Choice;
      if (choice && !in.positions().isUsed("column/" + id + "." + entry.name())) {
        in.advice(entry.key().span(), RuleId.ADVICE_TABLE_COLUMN, id, entry.name());
      }
    }
  }

  /** A question that the embedding application may answer. */
  @Nullable
  public Ask given(String id, MappingReader map) {
    int number = in.positions().number(map.head());
    AnswerType type = types.given(map);
    if (type == null) {
      in.declare(Symbol.unclear(id, true, number, map.head()));
      in.lost().names(map.map().span());
      return null;
    }
    in.declare(Symbol.question(id, true, number, type, map.head()));
    in.former().id(id, map);
    new FormerParts(in).read(id, map, type);
    StepHeader header = commons.given(number, id, map);
    Ask ask = read(map, header, map.neededText("ask"), type);
    in.symbols().questions().putIfAbsent(id, ask);
    return ask;
  }

  private Ask read(MappingReader map, StepHeader header, Text question, AnswerType type) {
    boolean optional = map.flag("optional");
    Node sensitive = map.take("sensitive");
    boolean hidden = map.flag("sensitive") || in.sensitive();
    boolean profile = map.flag("profile");
    if (in.sensitive() && sensitive instanceof Node.Scalar said && said.text().equals("false")) {
      in.shape(
          Diagnostic.at(sensitive.span(), RuleId.VALUE_SENSITIVE, header.id())
              .mendedBy(new Edit(sensitive.span(), "true")));
    }
    if (profile && hidden) {
      in.shape(map.key("profile"), RuleId.SHAPE_TOGETHER, "sensitive", "profile");
    }
    return new Ask(
        header,
        question,
        type,
        optional,
        hidden,
        profile,
        mayWait(map),
        new SuggestionReader(in).read(map, type),
        refusals(map, header.number()));
  }

  private boolean mayWait(MappingReader map) {
    Node later = map.take("later");
    return later == null || in.scalars().word(later, "later", List.of("not-allowed")) == null;
  }

  private List<Refusal> refusals(MappingReader map, int number) {
    List<Refusal> refusals = new ArrayList<>();
    for (Node item : map.list("refuse")) {
      MappingReader refusal = MappingReader.of(item, "refuse", in);
      Node when = refusal == null ? null : refusal.need("when");
      if (refusal != null) {
        Text message = refusal.neededText("message");
        refusal.close();
        if (when != null) {
          DocumentScope scope = DocumentScope.before(number + 1, in, facts);
          refusals.add(new Refusal(new ConditionReader(in, scope).read(when, "when"), message));
        }
      }
    }
    return refusals;
  }

  @Nullable Step askAgain(MappingReader map, StepPlace place) {
    StepHeader header = commons.read(map, StepKey.ASK_AGAIN, place);
    String id = map.neededString(StepKey.ASK_AGAIN.key());
    Node.Entry entry = map.map().entry(StepKey.ASK_AGAIN.key());
    Ask ask = in.symbols().questions().get(id);
    Node options = map.take("options");
    List<Node.Scalar> offered = map.several("only");
    if (ask == null) {
      if (entry != null && !id.isEmpty()) {
        in.later(() -> report(id, entry));
      }
      return null;
    }
    Symbol asked = in.symbols().find(id);
    if (asked != null && entry != null) {
      in.use(asked, entry.value().span());
    }
    if (in.names().options(ask.type()).isEmpty()) {
      refuseOptions(map, ask);
    }
    Map<String, List<Step>> steps = new LinkedHashMap<>();
    Set<String> only = only(offered, ask);
    MappingReader reader = options == null ? null : MappingReader.of(options, "options", in);
    if (reader != null) {
      for (Node.Entry option : reader.map().entries()) {
        lookUp(option.name(), option.key().span(), ask);
        Node.Entry when =
            option.value() instanceof Node.Mapping inside ? inside.entry("when") : null;
        if (when != null) {
          in.shape(
              when.key().span(),
              RuleId.SHAPE_OTHER_KIND,
              "when",
              StepKey.ASK.key(),
              StepKey.ASK_AGAIN.key());
        }
        List<Step> inside = this.options.steps(option, place.inQuestion());
        boolean known = in.names().options(ask.type()).contains(option.name());
        if (known && !only.isEmpty() && !only.contains(option.name()) && !inside.isEmpty()) {
          in.advice(option.key().span(), RuleId.ADVICE_ONLY, option.name());
        }
        steps.put(option.name(), inside);
      }
    }
    return new Step.AskAgain(header, ask, steps, only);
  }

  /** What is said of options at a question that has none. */
  private void refuseOptions(MappingReader map, Ask ask) {
    for (String key : List.of("options", "only")) {
      if (map.has(key)) {
        in.shape(
            map.key(key),
            RuleId.SHAPE_OTHER_KIND,
            key,
            "answer: choice",
            "answer: " + ask.type().kind().key());
      }
    }
  }

  /** The options that alone are offered at a second place. */
  private Set<String> only(List<Node.Scalar> offered, Ask ask) {
    Set<String> only = new LinkedHashSet<>();
    for (Node.Scalar option : offered) {
      String key = option.text().strip();
      lookUp(key, option.span(), ask);
      only.add(key);
    }
    return only;
  }

  private void lookUp(String option, Span place, Ask ask) {
    Set<String> keys = in.names().options(ask.type());
    if (!keys.contains(option) && !keys.isEmpty()) {
      in.reference(
          Diagnostic.at(
                  place,
                  RuleId.REFERENCE_UNKNOWN_OPTION,
                  option,
                  ask.id(),
                  String.join("`, `", keys))
              .suggesting(NearNames.of(option, keys)));
    }
  }

  private void report(String id, Node.Entry entry) {
    Symbol meant = in.symbols().find(id);
    if (meant != null && meant.isUnclear()) {
      in.use(meant, entry.value().span());
    } else if (meant == null) {
      in.renames().used(id, Symbol::isQuestion);
      in.reference(
          Diagnostic.at(entry.value().span(), RuleId.REFERENCE_UNKNOWN_STEP, id)
              .suggesting(in.symbols().meant(id, Symbol::isQuestion)));
    } else if (meant.isQuestion()) {
      in.order()
          .later(
              Diagnostic.at(
                  entry.value().span(), RuleId.REFERENCE_STANDS_LATER, id, in.where(meant.place())),
              id,
              meant.place());
    } else {
      in.reference(entry.value().span(), RuleId.REFERENCE_WRONG_KIND, id, "ask");
    }
  }
}
