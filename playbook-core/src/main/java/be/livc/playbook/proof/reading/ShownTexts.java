package be.livc.playbook.proof.reading;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts that are shown where a step or phase is met, and the answers they name. */
public final class ShownTexts {
  private final Map<String, Conclusion> conclusions = new HashMap<>();

  /** Of the steps of this playbook, and of those it includes. */
  public ShownTexts(Playbook playbook) {
    conclusions.putAll(playbook.conclusions());
    playbook.visit(
        step -> {
          if (step instanceof Step.Include include) {
            conclusions.putAll(include.playbook().conclusions());
          }
        });
  }

  /** The ids of the answers that texts of the step name; the entries it is for are none. */
  public Set<String> answers(Step step) {
    return answers(of(step));
  }

  /** The ids of the answers that texts of the phase name. */
  public static Set<String> answers(Phase phase) {
    Texts texts = new Texts();
    texts.add(phase.title());
    texts.add(phase.why());
    texts.add(phase.ground());
    return answers(texts.all);
  }

  /** The ids of the answers that a text names; those of an entry are none. */
  public static Set<String> answers(Text text) {
    return answers(List.of(text));
  }

  private static Set<String> answers(List<Text> texts) {
    Set<String> ids = new LinkedHashSet<>();
    texts.forEach(text -> ids.addAll(text.placeholders()));
    ids.removeIf(id -> id.equals("entry") || id.startsWith("entry."));
    return ids;
  }

  /** The columns that texts of the step show of the row it is for. */
  public static Set<String> cells(Step step) {
    Set<String> columns = new LinkedHashSet<>();
    Texts texts = new Texts();
    texts.add(step);
    for (Text text : texts.all) {
      for (String id : text.placeholders()) {
        if (id.startsWith("entry.")) {
          columns.add(id.substring("entry.".length()));
        }
      }
    }
    return columns;
  }

  /** What a refusal says is shown elsewhere, where it refuses. */
  private List<Text> of(Step step) {
    Texts texts = new Texts();
    texts.add(step);
    if (step instanceof Step.Conclude conclude) {
      Conclusion named = conclusions.get(conclude.conclusion());
      texts.add(named == null ? Ground.NONE : named.ground());
    }
    return texts.all;
  }

  private static final class Texts extends Step.DefaultVisitor<Void> {
    final List<Text> all = new ArrayList<>();

    void add(@Nullable Text text) {
      if (text != null && text.markdown().indexOf('{') >= 0) {
        all.add(text);
      }
    }

    void add(Ground ground) {
      add(ground.toConfirm());
    }

    void add(Step step) {
      add(new Text(step.header().shortName()));
      add(step.header().why());
      add(step.header().help());
      add(step.header().ground());
      step.accept(this);
    }

    @Override
    protected Void other(Step step) {
      add(step.text());
      return null;
    }

    @Override
    public Void write(Step.Write step) {
      return null;
    }

    @Override
    public Void askAgain(Step.AskAgain step) {
      add(new Text(step.ask().header().shortName()));
      add(step.ask().header().why());
      add(step.ask().header().help());
      return ask(step.ask());
    }

    @Override
    public Void ask(Step.Ask step) {
      add(step.question());
      for (Option option : step.type().options()) {
        add(option.label());
        add(option.help());
        add(option.ground());
      }
      step.type().accept(new OfType());
      return null;
    }

    /** What a sort of answer shows beside its options. */
    private final class OfType extends AnswerType.DefaultVisitor<Void> {
      @Override
      protected Void other(AnswerType type) {
        return null;
      }

      @Override
      public Void words(AnswerType.Words type) {
        add(type.message());
        return null;
      }

      @Override
      public Void table(AnswerType.Table type) {
        for (AnswerType.Column column : type.columns()) {
          add(column.label());
          add(column.help());
          add(column.ground());
          column.type().options().forEach(option -> add(option.label()));
          column.type().options().forEach(option -> add(option.help()));
        }
        return null;
      }
    }
  }
}
