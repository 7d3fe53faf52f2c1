package be.livc.playbook.model;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The sources and roles that a playbook names, those of included playbooks too: of those that all
 * playbooks share it may know many more.
 *
 * @param sources ids, in the order in which they are named first
 * @param roles ids likewise
 */
public record Cited(Set<String> sources, Set<String> roles) {
  /** Keeps copies. */
  public Cited {
    sources = Ordered.set(sources);
    roles = Ordered.set(roles);
  }

  /** Those that this playbook names. */
  public static Cited of(Playbook playbook) {
    Set<String> sources = new LinkedHashSet<>();
    Set<String> roles = new LinkedHashSet<>();
    add(playbook, sources, roles);
    return new Cited(sources, roles);
  }

  private static void add(Playbook playbook, Set<String> sources, Set<String> roles) {
    playbook.phases().forEach(phase -> add(phase.ground(), sources));
    playbook.conclusions().values().forEach(conclusion -> add(conclusion.ground(), sources));
    if (playbook.fiche() != null) {
      playbook
          .fiche()
          .themes()
          .forEach(theme -> theme.entries().forEach(entry -> add(entry.ground(), sources)));
    }
    playbook.visit(
        step -> {
          add(step.common().ground(), sources);
          if (step instanceof Step.Ask ask) {
            ask.type().options().forEach(option -> add(option.ground(), sources));
            if (ask.type() instanceof AnswerType.Table table) {
              table.columns().forEach(column -> add(column.ground(), sources));
            }
          } else if (step instanceof Step.Do task) {
            roles.addAll(task.by());
          } else if (step instanceof Step.Include include) {
            add(include.playbook(), sources, roles);
          }
        });
  }

  private static void add(Ground ground, Set<String> sources) {
    ground.citations().forEach(citation -> sources.add(citation.source()));
  }
}
