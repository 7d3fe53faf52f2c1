package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Acceptance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads answers as files write them: keys of options, ISO days, plain numbers. */
final class ValueReader {
  private final Reading in;
  private final Language language;

  ValueReader(Reading in, Language language) {
    this.in = in;
    this.language = language;
  }

  /** The answer; null when the question does not accept it, which is then reported. */
  @Nullable Value read(Ask ask, Node.Entry entry) {
    Value value = value(ask.type(), entry.value());
    if (value != null && Acceptance.of(ask, value) == null) {
      return value;
    }
    refuse(ask, entry);
    return null;
  }

  /** What was written at a sensitive question stays out of the finding, its line too. */
  private void refuse(Ask ask, Node.Entry entry) {
    Span place = entry.value().span();
    String form = String.join("`, `", form(ask.type()));
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

  private static List<String> form(AnswerType type) {
    return type.match(
        yesNo -> keys(yesNo.options()),
        choice -> keys(choice.options()),
        choices -> List.of("[" + String.join(", ", keys(choices.options())) + "]"),
        words -> List.of("..."),
        amount -> List.of(range(amount)),
        day -> List.of("2026-11-24"),
        list -> List.of("[..., ...]"),
        table ->
            List.of(
                "{ "
                    + String.join(
                        ", ", table.columns().stream().map(it -> it.key() + ": ...").toList())
                    + " }"));
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
    if (type instanceof AnswerType.Table table) {
      return node instanceof Node.Sequence list ? rows(table, list) : null;
    } else if (type instanceof AnswerType.Choices || type instanceof AnswerType.Entries) {
      List<String> texts = texts(node);
      return texts == null
          ? null
          : type instanceof AnswerType.Choices
              ? new Value.SomeOptions(inOrder(type.options(), texts))
              : entries(texts);
    }
    return node instanceof Node.Scalar scalar ? single(type, scalar) : null;
  }

  private @Nullable Value single(AnswerType type, Node.Scalar scalar) {
    String text = scalar.text().strip();
    return type.<@Nullable Value>match(
        yesNo -> new Value.OneOption(yesOrNo(scalar, text)),
        choice -> new Value.OneOption(text),
        choices -> null,
        words -> new Value.Words(text),
        amount -> Scalars.number(text).<Value>map(Value.Amount::new).orElse(null),
        day -> Scalars.day(text).<Value>map(Value.Day::new).orElse(null),
        list -> null,
        table -> null);
  }

  private String yesOrNo(Node.Scalar scalar, String text) {
    if (scalar.plain() && text.equals("true")) {
      return language.yes();
    }
    return scalar.plain() && text.equals("false") ? language.no() : text;
  }

  private static @Nullable List<String> texts(Node node) {
    if (node instanceof Node.Scalar one) {
      return List.of(one.text().strip());
    }
    List<String> texts = new ArrayList<>();
    for (Node item : node instanceof Node.Sequence list ? list.items() : List.<Node>of()) {
      if (!(item instanceof Node.Scalar one)) {
        return null;
      }
      texts.add(one.text().strip());
    }
    return node instanceof Node.Sequence ? texts : null;
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

  private @Nullable Map<String, Value> cells(AnswerType.Table table, Node.Mapping row) {
    Map<String, Value> cells = new LinkedHashMap<>();
    int read = 0;
    for (AnswerType.Column column : table.columns()) {
      Node.Entry entry = row.entry(column.key());
      Value cell = entry == null ? Value.NOTHING : value(column.type(), entry.value());
      if (cell == null) {
        return null;
      }
      read += entry == null ? 0 : 1;
      cells.put(column.key(), cell);
    }
    return read == row.entries().size() ? cells : null;
  }
}
