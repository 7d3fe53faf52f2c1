package be.livc.playbook.compiled;

import be.livc.playbook.model.AnswerKind;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.AnswerType.Column;
import be.livc.playbook.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads what {@link AnswerTypeOutput} wrote. */
final class AnswerTypeInput {
  static final AnswerKind[] KINDS = AnswerKind.values();

  private final Input in;
  private final StepInput steps;

  AnswerTypeInput(Input in, StepInput steps) {
    this.in = in;
    this.steps = steps;
  }

  AnswerType type() throws Damaged {
    return switch (in.kind(KINDS)) {
      case YES_NO -> new AnswerType.YesNo(options());
      case CHOICE -> new AnswerType.Choice(options());
      case CHOICES -> new AnswerType.Choices(options());
      case TEXT -> new AnswerType.Words(in.flag(), pattern(), in.optionalText());
      case NUMBER ->
          new AnswerType.Amount(
              in.number(), in.optionalAmount(), in.optionalAmount(), in.string(), in.flag());
      case DATE -> new AnswerType.Day();
      case LIST -> new AnswerType.Entries(in.number(), in.number());
      case TABLE -> new AnswerType.Table(columns(), in.number(), in.number());
    };
  }

  private List<Option> options() throws Damaged {
    int count = in.count();
    List<Option> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(
          new Option(
              in.string(),
              in.text(),
              in.optionalText(),
              in.optionalText(),
              in.stringSet(),
              in.flag(),
              steps.ground(),
              steps.condition(),
              steps.steps()));
    }
    return all;
  }

  private @Nullable Pattern pattern() throws Damaged {
    if (!in.flag()) {
      return null;
    }
    String pattern = in.string();
    int flags = in.number();
    try {
      return Pattern.compile(pattern, flags);
    } catch (PatternSyntaxException noPattern) {
      throw new Damaged("a pattern that is none");
    } catch (IllegalArgumentException unknownFlags) {
      throw new Damaged("a pattern with unknown flags");
    }
  }

  private List<Column> columns() throws Damaged {
    int count = in.count();
    List<Column> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String key = in.string();
      in.inside();
      all.add(
          new Column(
              key,
              in.text(),
              type(),
              in.flag(),
              in.optionalText(),
              steps.ground(),
              steps.condition()));
      in.outside();
    }
    return all;
  }
}
