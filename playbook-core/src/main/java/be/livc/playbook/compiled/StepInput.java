package be.livc.playbook.compiled;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.StepKind;
import be.livc.playbook.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link StepOutput} wrote. */
final class StepInput {
  static final StepKind[] KINDS = StepKind.values();

  private final Input in;
  private final ConditionInput conditions;
  private final AnswerTypeInput types;
  private final List<Ground> grounds = new ArrayList<>();
  private final List<Step> read = new ArrayList<>();

  StepInput(Input in) {
    this.in = in;
    this.conditions = new ConditionInput(in);
    this.types = new AnswerTypeInput(in, this);
  }

  Condition condition() throws Damaged {
    return conditions.condition();
  }

  Ground ground() throws Damaged {
    int known = in.number();
    if (known > grounds.size()) {
      throw new Damaged("a ground that did not come before");
    } else if (known > 0) {
      return grounds.get(known - 1);
    }
    int count = in.count();
    List<Ground.Citation> citations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      citations.add(new Ground.Citation(in.string(), in.string()));
    }
    Ground ground = new Ground(citations, in.optionalText(), in.flag());
    grounds.add(ground);
    return ground;
  }

  List<Step> steps() throws Damaged {
    int count = in.count();
    if (count == 0) {
      return List.of();
    }
    List<Step> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(step());
    }
    return all;
  }

  List<Ask> asks() throws Damaged {
    int count = in.count();
    List<Ask> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(ask(step()));
    }
    return all;
  }

  List<Step> named() throws Damaged {
    int count = in.count();
    List<Step> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(namedStep());
    }
    return all;
  }

  private Step namedStep() throws Damaged {
    int known = in.number();
    if (known > read.size()) {
      throw new Damaged("a step that did not come before");
    }
    return known > 0 ? read.get(known - 1) : step();
  }

  private static Ask ask(Step step) throws Damaged {
    if (step instanceof Ask ask) {
      return ask;
    }
    throw new Damaged("a step that asks nothing");
  }

  private Step step() throws Damaged {
    in.inside();
    StepKind kind = in.kind(KINDS);
    Step step = step(kind, header());
    in.outside();
    read.add(step);
    return step;
  }

  private StepHeader header() throws Damaged {
    return new StepHeader(
        in.number(),
        in.string(),
        in.string(),
        in.optionalText(),
        in.optionalText(),
        condition(),
        in.stringSet(),
        in.validity(),
        ground());
  }

  private Step step(StepKind kind, StepHeader header) throws Damaged {
    return switch (kind) {
      case TELL -> new Step.Tell(header, in.text());
      case WARN -> new Step.Warn(header, in.text(), in.string());
      case ASK -> ask(header);
      case ASK_AGAIN -> askAgain(header);
      case DO -> task(header);
      case WRITE -> new Step.Write(header, in.string(), forEach());
      case GROUP -> new Step.Group(header, in.text(), steps());
      case INCLUDE -> new Step.Include(header, new PlaybookInput(in, this).playbook());
      case CONCLUDE -> new Step.Conclude(header, in.string(), in.text());
    };
  }

  private Ask ask(StepHeader header) throws Damaged {
    return new Ask(
        header,
        in.text(),
        types.type(),
        in.flag(),
        in.flag(),
        in.flag(),
        in.flag(),
        in.string(),
        refusals());
  }

  private List<Step.Refusal> refusals() throws Damaged {
    int count = in.count();
    List<Step.Refusal> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Condition when = condition();
      Text message = in.text();
      all.add(new Step.Refusal(when, message));
    }
    return all;
  }

  private Step.AskAgain askAgain(StepHeader header) throws Damaged {
    Ask ask = ask(namedStep());
    int count = in.count();
    Map<String, List<Step>> steps = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      steps.put(in.string(), steps());
    }
    return new Step.AskAgain(header, ask, steps, in.stringSet());
  }

  private Step.Do task(StepHeader header) throws Damaged {
    return new Step.Do(
        header,
        in.text(),
        in.strings(),
        in.optionalTerm(),
        in.string(),
        in.string(),
        in.flag() ? new Step.Due(in.string(), in.string()) : null,
        in.optionalTerm(),
        forEach(),
        in.flag(),
        in.string());
  }

  private @Nullable ForEach forEach() throws Damaged {
    return in.flag() ? new ForEach(in.string(), condition()) : null;
  }
}
