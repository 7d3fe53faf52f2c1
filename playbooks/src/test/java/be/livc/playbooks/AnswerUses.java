package be.livc.playbooks;

import be.livc.playbook.Templates;
import be.livc.playbook.document.Template;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What becomes of the answers of a playbook: which of them steer something, or are shown. */
final class AnswerUses {
  private final Playbook playbook;
  private final Templates templates;
  private final Set<String> used = new HashSet<>();

  private AnswerUses(Playbook playbook, Templates templates) {
    this.playbook = playbook;
    this.templates = templates;
    playbook.facts().values().forEach(fact -> condition(fact.condition()));
    playbook.conclusions().values().forEach(conclusion -> text(conclusion.text()));
    playbook.roles().values().forEach(role -> used.add(role.person()));
    playbook.phases().forEach(phase -> condition(phase.when()));
    playbook.visit(this::step);
  }

  /** The questions, and columns as {@code question.column}, whose answer changes nothing. */
  static Set<String> unused(Playbook playbook, Templates templates) {
    Set<String> unused = new TreeSet<>();
    AnswerUses uses = new AnswerUses(playbook, templates);
    playbook.visit(
        step -> {
          if (step instanceof Step.Ask ask) {
            uses.collectUnused(ask, unused);
          }
        });
    return unused;
  }

  private void collectUnused(Step.Ask ask, Set<String> unused) {
    boolean leadsOn = ask.blocks().stream().anyMatch(steps -> !steps.isEmpty());
    if (!leadsOn && !used.contains(ask.id())) {
      unused.add(ask.id());
    }
    if (ask.type() instanceof AnswerType.Table table) {
      for (AnswerType.Column column : table.columns()) {
        if (!used.contains("entry." + column.key())) {
          unused.add(ask.id() + "." + column.key());
        }
      }
    }
  }

  private void step(Step step) {
    condition(step.header().when());
    text(step.header().help());
    if (step instanceof Step.Ask ask) {
      ask(ask);
    } else if (step instanceof Step.Do task) {
      text(task.text());
      used.add(task.after());
      used.add(task.before());
      if (task.due() != null) {
        used.add(task.due().answer());
        used.add("entry." + task.due().column());
      }
      forEach(task.forEach());
    } else if (step instanceof Step.Write write) {
      forEach(write.forEach());
      document(templates.read(write.template()).orElseThrow());
    } else {
      text(step.text());
    }
  }

  /** What is refused because of the answer itself steers nothing. */
  private void ask(Step.Ask ask) {
    text(ask.question());
    for (Step.Refusal refusal : ask.refusals()) {
      Set<String> others = new HashSet<>(refusal.when().questions());
      others.remove(ask.id());
      used.addAll(others);
    }
    for (Option option : ask.type().options()) {
      condition(option.when());
      text(option.label());
    }
  }

  private void document(Template template) {
    used.addAll(template.uses());
    playbook.visit(
        step -> {
          if (step instanceof Step.Ask ask && ask.type() instanceof AnswerType.Table table) {
            for (AnswerType.Column column : table.columns()) {
              String cell = "." + column.key();
              String body = template.file().text();
              if (body.contains("row" + cell) || body.contains("entry" + cell)) {
                used.add("entry" + cell);
              }
            }
          }
        });
  }

  private void forEach(@Nullable ForEach each) {
    if (each != null) {
      used.add(each.answer());
      each.where().questions().forEach(column -> used.add("entry." + column));
    }
  }

  private void condition(Condition condition) {
    used.addAll(condition.questions());
    condition.visit(
        part -> {
          if (part instanceof Condition.HasRow rows) {
            rows.row().questions().forEach(column -> used.add("entry." + column));
          }
        });
  }

  private void text(@Nullable Text text) {
    if (text != null) {
      used.addAll(text.placeholders());
    }
  }
}
