package be.livc.playbook.graph;

import be.livc.playbook.graph.HighlightRules.Mark;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.StepKind;
import be.livc.playbook.model.Text;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps as nodes. */
final class Nodes {
  private static final int LONGEST = 110;

  private final Playbook playbook;
  private final ConditionWords conditions;
  private final HighlightRules marks;
  private final Words words;
  private final KindWords kinds = new KindWords();

  Nodes(Playbook playbook, ConditionWords conditions, HighlightRules marks, Words words) {
    this.playbook = playbook;
    this.conditions = conditions;
    this.marks = marks;
    this.words = words;
  }

  Node of(Step step, String when) {
    Mark mark = marks.step(step);
    return new Node(
        "step" + step.header().number(),
        shape(step),
        step.accept(kinds),
        when,
        text(step),
        mark.emphasis(),
        mark.remark());
  }

  private static Shape shape(Step step) {
    return switch (step.kind()) {
      case TELL, GROUP -> Shape.TEXT;
      case WARN -> Shape.WARNING;
      case ASK, ASK_AGAIN -> Shape.QUESTION;
      case DO -> Shape.TASK;
      case WRITE -> Shape.DOCUMENT;
      case INCLUDE -> Shape.PLAYBOOK;
      case CONCLUDE -> Shape.CONCLUSION;
    };
  }

  /** What it is, in words; for a task also who does it. */
  private final class KindWords extends Step.DefaultVisitor<String> {
    @Override
    protected String other(Step step) {
      return words.get("graph.kind." + shape(step).name());
    }

    @Override
    public String ask(Ask step) {
      return step.type() instanceof AnswerType.Choices
          ? words.get("graph.kind.several")
          : other(step);
    }

    @Override
    public String askAgain(Step.AskAgain step) {
      return words.get("graph.kind.again");
    }

    @Override
    public String task(Step.Do step) {
      List<String> roles = new ArrayList<>();
      for (String id : step.by()) {
        Role role = playbook.roles().get(id);
        roles.add(role == null ? ConditionWords.name(id) : role.title());
      }
      String kind = other(step);
      String who = roles.isEmpty() ? kind : words.get("graph.kind.by", kind, words.and(roles));
      return each(who, step.forEach());
    }

    @Override
    public String write(Step.Write step) {
      return each(other(step), step.forEach());
    }
  }

  private String each(String kind, @Nullable ForEach forEach) {
    return forEach == null
        ? kind
        : words.get("graph.kind.each", kind, conditions.question(forEach.answer()));
  }

  private String text(Step step) {
    String shortName = step.header().shortName();
    Text said =
        step instanceof Step.Write write
            ? new Text(ConditionWords.name(write.template()))
            : step.text();
    // the question itself says what its arrows answer; everything else goes by its name
    boolean whole = shortName.isEmpty() || step.kind() == StepKind.ASK;
    Text shown = whole ? said : new Text(shortName);
    return VisibleSteps.cut(GraphBuilder.plain(shown.fill(this::placeholder)), LONGEST);
  }

  private String placeholder(String id) {
    boolean entry = id.equals("entry") || id.startsWith("entry.");
    return "[" + (entry ? words.get("graph.entry") : conditions.question(id)) + "]";
  }
}
