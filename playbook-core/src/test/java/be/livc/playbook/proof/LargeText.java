package be.livc.playbook.proof;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what {@link LargePlaybook} makes as an editor would have written it. */
final class LargeText {
  private final StringBuilder yaml = new StringBuilder();
  private int count;

  private LargeText() {}

  static PlaybookText of(Playbook playbook) {
    LargeText text = new LargeText();
    text.yaml.append("format: 1\nid: groot\nversion: 1.0.0\nlanguage: nl\ntitle: Groot\n");
    text.yaml.append("status: draft\nconclusions:\n");
    for (String id : List.of("end", "c")) {
      text.yaml.append("  ").append(id).append(": { text: Hier eindigt het.");
      text.yaml.append(", sources: own-choice }\n");
    }
    text.yaml.append("phases:\n");
    for (Phase phase : playbook.phases()) {
      String id = phase.id().isEmpty() ? "fase" : phase.id();
      text.yaml.append("  - id: ").append(id).append("\n    title: Een fase\n");
      text.yaml.append("    sources: own-choice\n");
      text.when(phase.when(), 4);
      text.yaml.append("    steps:\n");
      text.steps(phase.steps(), 6);
    }
    return new PlaybookText(List.of(new SourceFile("playbook.yaml", text.yaml.toString())));
  }

  private void steps(List<Step> steps, int indent) {
    String start = " ".repeat(indent);
    for (Step step : steps) {
      count++;
      if (step instanceof Step.Tell) {
        yaml.append(start).append("- tell: Lees stap ").append(count);
        yaml.append(".\n");
      } else if (step instanceof Step.Conclude conclude) {
        yaml.append(start).append("- conclude-as: ").append(conclude.conclusion()).append('\n');
      } else if (step instanceof Step.Ask ask) {
        boolean yesNo = ask.type() instanceof AnswerType.YesNo;
        yaml.append(start).append("- ask: Vraag ").append(count).append("?\n");
        yaml.append(start).append("  id: ").append(id(ask.id())).append('\n');
        yaml.append(start).append("  answer: ").append(yesNo ? "yes-no" : "choice").append('\n');
        options(ask.type().options(), yesNo, indent + 2);
      } else {
        throw new IllegalArgumentException(step.toString());
      }
      when(step.header().when(), indent + 2);
    }
  }

  private void options(List<Option> options, boolean yesNo, int indent) {
    List<Option> written =
        options.stream().filter(option -> !yesNo || !option.steps().isEmpty()).toList();
    if (!written.isEmpty()) {
      String start = " ".repeat(indent);
      yaml.append(start).append("options:\n");
      for (Option option : written) {
        yaml.append(start).append("  ").append(option.key()).append(':');
        yaml.append(option.steps().isEmpty() ? " Antwoord " + option.key() : "").append('\n');
        steps(option.steps(), indent + 4);
      }
    }
  }

  private void when(Condition when, int indent) {
    if (!when.equals(Condition.always())) {
      yaml.append(" ".repeat(indent)).append("when: ").append(written(when)).append('\n');
    }
  }

  private static String written(Condition condition) {
    if (condition instanceof Condition.IsOption is) {
      return "{ " + id(is.answer()) + ": [" + String.join(", ", is.options()) + "] }";
    } else if (condition instanceof Condition.All all) {
      return "{ all: [" + written(all.of()) + "] }";
    } else if (condition instanceof Condition.Any any) {
      return "{ any: [" + written(any.of()) + "] }";
    }
    throw new IllegalArgumentException(condition.toString());
  }

  private static String written(List<Condition> conditions) {
    return conditions.stream().map(LargeText::written).collect(Collectors.joining(", "));
  }

  private static String id(String id) {
    return id.replace('.', '-');
  }
}
