package be.livc.playbook.internal.yaml.condition;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.mapping.KeySuggestions;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.ScalarReader;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.tree.CommaSlips;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the name of a question in a condition, by the sort of its answer. */
final class ComparisonReader {
  private final ReadContext in;
  private final ScalarReader scalars;
  private final OperandReader operands;

  ComparisonReader(ReadContext in, NameScope scope) {
    this.in = in;
    this.scalars = in.scalars();
    this.operands = new OperandReader(in, scope);
  }

  Condition read(Node.Entry entry, Symbol question) {
    AnswerType type = question.type();
    if (type == null) {
      return Condition.always();
    } else if (entry.value() instanceof Node.Mapping forms) {
      if (forms.entries().isEmpty()) {
        in.shape(forms.span(), RuleId.CONDITION_EMPTY);
      }
      List<Condition> parts = new ArrayList<>();
      for (Node.Entry form : forms.entries()) {
        Condition part = form(form, question, type);
        if (part == null) {
          Diagnostic finding =
              Diagnostic.at(
                  form.key().span(),
                  RuleId.CONDITION_FORM,
                  question.id(),
                  String.join("`, `", ComparisonForms.of(type)));
          Diagnostic comma = CommaSlips.decimalComma(forms, form);
          in.reference(
              comma == null
                  ? KeySuggestions.told(
                      finding, form.key().span(), form.name(), ComparisonForms.of(type))
                  : comma);
        } else {
          parts.add(part);
        }
      }
      return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }
    return plain(entry.value(), question, type);
  }

  /** The name of an include with how it was concluded. */
  Condition concluded(Node.Entry entry, Symbol include) {
    Node.Entry form =
        entry.value() instanceof Node.Mapping map && map.entries().size() == 1
            ? map.entries().get(0)
            : null;
    if (form == null || !form.name().equals("concluded")) {
      in.reference(entry.value().span(), RuleId.CONDITION_FORM, include.id(), "concluded");
      return Condition.always();
    }
    List<Condition> any = new ArrayList<>();
    for (Node.Scalar conclusion : several(form.value(), "concluded")) {
      String id = conclusion.text().strip();
      if (!include.conclusions().contains(id)) {
        in.reference(
            Diagnostic.at(conclusion.span(), RuleId.REFERENCE_UNKNOWN_CONCLUSION, id)
                .suggesting(NearNames.of(id, include.conclusions())));
      }
      in.positions().use("conclusion/" + include.id() + "." + id, conclusion.span());
      any.add(new Condition.Concluded(include.id(), include.id() + "." + id));
    }
    return any.size() == 1 ? any.get(0) : new Condition.Any(any);
  }

  private Condition plain(Node value, Symbol question, AnswerType type) {
    return switch (type.kind()) {
      case YES_NO, CHOICE -> isOption(value, question, type);
      case CHOICES, LIST -> {
        needsForm(value, question);
        yield Condition.always();
      }
      case TEXT, NUMBER, DATE, TABLE -> {
        String forms = String.join("`, `", ComparisonForms.of(type));
        in.reference(value.span(), RuleId.CONDITION_FORM, question.id(), forms);
        yield Condition.always();
      }
    };
  }

  private Condition isOption(Node value, Symbol question, AnswerType type) {
    Set<String> wanted = new LinkedHashSet<>();
    for (Node.Scalar option : several(value, question.id())) {
      String key = yesOrNo(option, question, type);
      option(option, key, question, type);
      wanted.add(key);
    }
    return new Condition.IsOption(question.id(), wanted);
  }

  /** One answer or more: a list of none is met by nobody. */
  private List<Node.Scalar> several(Node value, String key) {
    if (value instanceof Node.Sequence list && list.items().isEmpty()) {
      in.missing(value, value.span(), RuleId.SHAPE_EMPTY, key);
    }
    return scalars.several(value, key);
  }

  private void needsForm(Node value, Symbol question) {
    Span span = value.span();
    String written = span.file().text().substring(span.start(), span.end());
    String form = value instanceof Node.Sequence ? "has-any" : "has";
    in.reference(
        Diagnostic.at(span, RuleId.CONDITION_PLAIN, question.id(), form, written)
            .mendedBy(new Edit(span, "{ " + form + ": " + written + " }")));
  }

  /** Given yes-no values may be written as the booleans their application knows them as. */
  private String yesOrNo(Node.Scalar option, Symbol question, AnswerType type) {
    String key = option.text().strip();
    boolean flag = option.plain() && (key.equals("true") || key.equals("false"));
    if (flag && question.kind() == Symbol.Kind.GIVEN && type instanceof AnswerType.YesNo) {
      return key.equals("true") ? in.language().yes() : in.language().no();
    }
    return key;
  }

  private void option(Node.Scalar place, String key, Symbol question, AnswerType type) {
    if (!in.names().options(type).contains(key)) {
      in.reference(
          OptionSlips.unknown(place.span(), key, question, type, in.names().options(type)));
    }
  }

  private @Nullable Condition form(Node.Entry form, Symbol question, AnswerType type) {
    if (!ComparisonForms.of(type).contains(form.name())) {
      return null;
    }
    return switch (form.name()) {
      case "answered" ->
          new Condition.Answered(question.id(), scalars.flag(form.value(), "answered"));
      case "tagged" -> tagged(form.value(), question, type);
      case "has" -> has(form, false, question, type);
      case "has-any" -> has(form, false, question, type);
      case "has-all" -> has(form, true, question, type);
      case "has-row" -> hasRow(form.value(), question, type);
      case "entries" -> operands.entries(form.value(), question);
      default -> operands.compared(form, question, type);
    };
  }

  private Condition has(Node.Entry form, boolean all, Symbol question, AnswerType type) {
    if (form.name().equals("has") && form.value() instanceof Node.Sequence) {
      in.shape(form.value().span(), RuleId.SHAPE_NOT_TEXT, "has");
    }
    Set<String> wanted = new LinkedHashSet<>();
    for (Node.Scalar option : several(form.value(), form.name())) {
      String key = option.text().strip();
      if (type instanceof AnswerType.Choices) {
        option(option, key, question, type);
      }
      wanted.add(key);
    }
    return new Condition.Has(question.id(), all, wanted);
  }

  private Condition tagged(Node value, Symbol question, AnswerType type) {
    String tag = scalars.text(value, "tagged");
    Set<String> tags = in.names().tags(type);
    if (tag != null && !tags.contains(tag)) {
      in.reference(
          Diagnostic.at(value.span(), RuleId.REFERENCE_UNKNOWN_TAG, tag, question.id())
              .suggesting(NearNames.of(tag, tags)));
    }
    return new Condition.Tagged(question.id(), tag == null ? "" : tag);
  }

  private Condition hasRow(Node value, Symbol question, AnswerType type) {
    NameScope columns = new ColumnScope(in, question.id(), (AnswerType.Table) type);
    return new Condition.HasRow(
        question.id(), new ConditionReader(in, columns).read(value, "has-row"));
  }
}
