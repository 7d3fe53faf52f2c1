package be.livc.playbook.internal.yaml;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Common;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Ground.Citation;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Step.Refusal;
import be.livc.playbook.model.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an included playbook as the including one knows them: every id behind the id of the
 * include and a dot, numbers counted on.
 */
final class Prefixed {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\\\[{}]|\\{(?!entry[.}])([a-z0-9.-]+)}");

  private final String prefix;
  private final int firstNumber;
  private final UnaryOperator<String> sources;
  private final UnaryOperator<String> roles;
  private final PrefixedCondition conditions;
  private final Map<String, Ask> asks = new HashMap<>();

  Prefixed(
      String prefix, int firstNumber, UnaryOperator<String> sources, UnaryOperator<String> roles) {
    this.prefix = prefix;
    this.firstNumber = firstNumber;
    this.sources = sources;
    this.roles = roles;
    this.conditions = new PrefixedCondition(prefix);
  }

  String id(String id) {
    return id.isEmpty() ? "" : prefix + id;
  }

  Text text(Text text) {
    if (text.markdown().indexOf('{') < 0) {
      return text;
    }
    Matcher matcher = PLACEHOLDER.matcher(text.markdown());
    return new Text(
        matcher.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) == null ? found.group() : "{" + prefix + found.group(1) + "}")));
  }

  private @Nullable Text maybe(@Nullable Text text) {
    return text == null ? null : text(text);
  }

  Condition condition(Condition condition) {
    return conditions.of(condition);
  }

  Ground ground(Ground ground) {
    List<Citation> citations =
        ground.citations().stream()
            .map(cited -> new Citation(sources.apply(cited.source()), cited.place()))
            .toList();
    return new Ground(citations, maybe(ground.toConfirm()), ground.ownChoice());
  }

  List<Step> steps(List<Step> steps) {
    return steps.stream().map(this::step).toList();
  }

  private Step step(Step step) {
    return step.match(
        tell -> new Step.Tell(common(tell.common()), text(tell.text())),
        warn -> new Step.Warn(common(warn.common()), text(warn.text()), id(warn.until())),
        this::ask,
        this::askAgain,
        this::task,
        write -> new Step.Write(common(write.common()), write.template(), forEach(write.forEach())),
        group -> new Step.Group(common(group.common()), text(group.title()), steps(group.steps())),
        include ->
            new Step.Include(
                common(include.common()), new PrefixedPlaybook(this).of(include.playbook())),
        conclude ->
            new Step.Conclude(
                common(conclude.common()), id(conclude.conclusion()), text(conclude.text())));
  }

  private Common common(Common common) {
    return new Common(
        firstNumber + common.number(),
        id(common.id()),
        common.shortName(),
        maybe(common.why()),
        maybe(common.help()),
        condition(common.when()),
        common.tags(),
        common.valid(),
        ground(common.ground()));
  }

  Ask ask(Ask ask) {
    Ask known = asks.get(ask.id());
    if (known != null) {
      return known;
    }
    Ask prefixed =
        new Ask(
            common(ask.common()),
            text(ask.question()),
            type(ask.type()),
            ask.optional(),
            ask.sensitive(),
            ask.profile(),
            ask.mayWait(),
            ask.suggestion(),
            ask.refusals().stream()
                .map(it -> new Refusal(condition(it.when()), text(it.message())))
                .toList());
    asks.put(ask.id(), prefixed);
    return prefixed;
  }

  private Step askAgain(Step.AskAgain again) {
    Map<String, List<Step>> steps = new LinkedHashMap<>();
    again.steps().forEach((key, inside) -> steps.put(key, steps(inside)));
    return new Step.AskAgain(common(again.common()), ask(again.ask()), steps);
  }

  private Step task(Step.Do task) {
    return new Step.Do(
        common(task.common()),
        text(task.text()),
        task.by().stream().map(roles).toList(),
        task.within(),
        id(task.after()),
        id(task.before()),
        task.every(),
        forEach(task.forEach()));
  }

  private @Nullable ForEach forEach(@Nullable ForEach each) {
    return each == null ? null : new ForEach(id(each.answer()), each.where());
  }

  AnswerType type(AnswerType type) {
    return type.match(
        yesNo -> new AnswerType.YesNo(options(yesNo.options())),
        choice -> new AnswerType.Choice(options(choice.options())),
        choices -> new AnswerType.Choices(options(choices.options())),
        words -> new AnswerType.Words(words.manyLines(), words.pattern(), maybe(words.message())),
        amount -> amount,
        day -> day,
        entries -> entries,
        table ->
            new AnswerType.Table(
                table.columns().stream().map(this::column).toList(), table.min(), table.max()));
  }

  private AnswerType.Column column(AnswerType.Column column) {
    return new AnswerType.Column(
        column.key(),
        text(column.label()),
        type(column.type()),
        column.optional(),
        maybe(column.help()),
        ground(column.ground()));
  }

  private List<Option> options(List<Option> options) {
    return options.stream()
        .map(
            option ->
                new Option(
                    option.key(),
                    text(option.label()),
                    maybe(option.help()),
                    option.tags(),
                    option.exclusive(),
                    ground(option.ground()),
                    steps(option.steps())))
        .toList();
  }

  String source(String id) {
    return sources.apply(id);
  }

  String role(String id) {
    return roles.apply(id);
  }
}
