package be.livc.playbook.internal.yaml.answers;

import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.ScalarReader;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads answers as files write them: keys of options, ISO days, plain numbers. */
final class ValueReader {
  private static final Form FORM = new Form();

  private final ReadContext in;
  private final Language language;

  ValueReader(ReadContext in, Language language) {
    this.in = in;
    this.language = language;
  }

  /** The answer; null when the question does not accept it, which is then reported. */
  @Nullable Value read(Ask ask, Node.Entry entry) {
    Value value = value(ask.type(), entry.value());
    if (value != null && AnswerValidator.of(ask, value) == null) {
      return value;
    }
    refuse(ask, entry);
    return null;
  }

  /** What was written at a sensitive question stays out of the finding, its line too. */
  private void refuse(Ask ask, Node.Entry entry) {
    Span place = entry.value().span();
    String form = String.join("`, `", ask.type().accept(FORM));
    if (ask.sensitive()) {
      String subject = place.file().name() + ":" + entry.key().span().line();
      in.reference(Diagnostic.about(subject, RuleId.ANSWERS_FORM, ask.id(), "…", form));
      return;
    }
    String written = place.file().text().substring(place.start(), place.end());
    List<String> keys = ask.type().options().stream().map(Option::key).toList();
    in.reference(
        Diagnostic.at(place, RuleId.ANSWERS_FORM, ask.id(), written, form)
            .suggesting(NearNames.of(written, keys)));
  }

  /** The forms an answer may have, one of which is to be written. */
  private static final class Form implements AnswerType.Visitor<List<String>> {
    @Override
    public List<String> yesNo(AnswerType.YesNo type) {
      return keys(type.options());
    }

    @Override
    public List<String> choice(AnswerType.Choice type) {
      return keys(type.options());
    }

    @Override
    public List<String> choices(AnswerType.Choices type) {
      return List.of("[" + String.join(", ", keys(type.options())) + "]");
    }

    @Override
    public List<String> words(AnswerType.Words type) {
      return List.of("...");
    }

    @Override
    public List<String> amount(AnswerType.Amount type) {
      return List.of(range(type));
    }

    @Override
    public List<String> day(AnswerType.Day type) {
      return List.of("2026-11-24");
    }

    @Override
    public List<String> entries(AnswerType.Entries type) {
      return List.of("[..., ...]");
    }

    @Override
    public List<String> table(AnswerType.Table type) {
      return List.of(
          "{ "
              + String.join(", ", type.columns().stream().map(it -> it.key() + ": ...").toList())
              + " }");
    }
  }

  private static String range(AnswerType.Amount amount) {
    return (amount.min() == null ? "" : amount.min().toPlainString() + " ≤ ")
        + "1"
        + (amount.decimals() == 0 ? "" : "." + "0".repeat(amount.decimals()))
        + (amount.max() == null ? "" : " ≤ " + amount.max().toPlainString());
  }

  private static List<String> keys(List<Option> options) {
    return options.stream().map(Option::key).toList();
  }

  private @Nullable Value value(AnswerType type, Node node) {
    return type.accept(new Written(node)).orElse(null);
  }

  /** Reads one node; empty where no answer of that sort is written so. */
  private final class Written implements AnswerType.Visitor<Optional<Value>> {
    private final Node node;

    Written(Node node) {
      this.node = node;
    }

    private Optional<Node.Scalar> scalar() {
      return node instanceof Node.Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    private Optional<String> text() {
      return scalar().map(scalar -> scalar.text().strip());
    }

    @Override
    public Optional<Value> yesNo(AnswerType.YesNo type) {
      return scalar().map(scalar -> new Value.OneOption(yesOrNo(scalar)));
    }

    @Override
    public Optional<Value> choice(AnswerType.Choice type) {
      return text().map(Value.OneOption::new);
    }

    @Override
    public Optional<Value> choices(AnswerType.Choices type) {
      return texts(node).map(texts -> new Value.SomeOptions(inOrder(type.options(), texts)));
    }

    @Override
    public Optional<Value> words(AnswerType.Words type) {
      return text().map(Value.Words::new);
    }

    @Override
    public Optional<Value> amount(AnswerType.Amount type) {
      return text().flatMap(ScalarReader::number).map(Value.Amount::new);
    }

    @Override
    public Optional<Value> day(AnswerType.Day type) {
      return text().flatMap(ScalarReader::day).map(Value.Day::new);
    }

    @Override
    public Optional<Value> entries(AnswerType.Entries type) {
      return texts(node).map(ValueReader::entries);
    }

    @Override
    public Optional<Value> table(AnswerType.Table type) {
      return node instanceof Node.Sequence list
          ? Optional.ofNullable(rows(type, list))
          : Optional.empty();
    }
  }

  private String yesOrNo(Node.Scalar scalar) {
    String text = scalar.text().strip();
    if (scalar.plain() && text.equals("true")) {
      return language.yes();
    }
    return scalar.plain() && text.equals("false") ? language.no() : text;
  }

  private static Optional<List<String>> texts(Node node) {
    if (node instanceof Node.Scalar one) {
      return Optional.of(List.of(one.text().strip()));
    }
    if (!(node instanceof Node.Sequence list)) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (Node item : list.items()) {
      if (!(item instanceof Node.Scalar one)) {
        return Optional.empty();
      }
      texts.add(one.text().strip());
    }
    return Optional.of(texts);
  }

  /** Options stand in document order once accepted; unknown ones are kept to be refused. */
  private static List<String> inOrder(List<Option> options, List<String> keys) {
    List<String> all = new ArrayList<>();
    keys(options).stream().filter(keys::contains).forEach(all::add);
    return all.size() == keys.size() ? all : keys;
  }

  private static Value entries(List<String> texts) {
    Map<String, Integer> seen = new HashMap<>();
    List<Value.Entry> entries = new ArrayList<>();
    texts.forEach(text -> entries.add(new Value.Entry(identity(text, seen), text)));
    return new Value.Entries(entries);
  }

  /** The text itself; the second time the same text comes, a number stands behind it. */
  private static String identity(String text, Map<String, Integer> seen) {
    int times = seen.merge(text, 1, Integer::sum);
    return times == 1 ? text : text + "#" + times;
  }

  private @Nullable Value rows(AnswerType.Table table, Node.Sequence list) {
    Map<String, Integer> seen = new HashMap<>();
    List<Value.Row> rows = new ArrayList<>();
    for (Node item : list.items()) {
      Map<String, Value> cells = item instanceof Node.Mapping row ? cells(table, row) : null;
      if (cells == null) {
        return null;
      }
      Node.Entry first = ((Node.Mapping) item).entry(table.columns().get(0).key());
      String text =
          first != null && first.value() instanceof Node.Scalar it ? it.text().strip() : "";
      rows.add(new Value.Row(identity(text, seen), cells));
    }
    return new Value.Rows(rows);
  }

  private static boolean isNull(Node node) {
    return node instanceof Node.Scalar scalar && scalar.plain() && scalar.text().equals("null");
  }

  private @Nullable Map<String, Value> cells(AnswerType.Table table, Node.Mapping row) {
    Map<String, Value> cells = new LinkedHashMap<>();
    int read = 0;
    for (AnswerType.Column column : table.columns()) {
      Node.Entry entry = row.entry(column.key());
      Value cell =
          entry == null || (column.optional() && isNull(entry.value()))
              ? Value.NOTHING
              : value(column.type(), entry.value());
      if (cell == null) {
        return null;
      }
      read += entry == null ? 0 : 1;
      cells.put(column.key(), cell);
    }
    return read == row.entries().size() ? cells : null;
  }
}
