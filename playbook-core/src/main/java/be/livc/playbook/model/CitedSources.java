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
public record CitedSources(Set<String> sources, Set<String> roles) {
  /** Keeps copies. */
  public CitedSources {
    sources = Ordered.set(sources);
    roles = Ordered.set(roles);
  }

  /** Those that this playbook names. */
  public static CitedSources of(Playbook playbook) {
    Set<String> sources = new LinkedHashSet<>();
    Set<String> roles = new LinkedHashSet<>();
    add(playbook, sources, roles);
    return new CitedSources(sources, roles);
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
    Citing citing = new Citing(sources, roles);
    playbook.visit(
        step -> {
          add(step.header().ground(), sources);
          step.accept(citing);
        });
  }

  /** What a step cites beside its own ground. */
  private static final class Citing extends Step.DefaultVisitor<Void> {
    private final Set<String> sources;
    private final Set<String> roles;

    Citing(Set<String> sources, Set<String> roles) {
      this.sources = sources;
      this.roles = roles;
    }

    @Override
    protected Void other(Step step) {
      return null;
    }

    @Override
    public Void ask(Step.Ask step) {
      step.type().options().forEach(option -> add(option.ground(), sources));
      if (step.type() instanceof AnswerType.Table table) {
        table.columns().forEach(column -> add(column.ground(), sources));
      }
      return null;
    }

    @Override
    public Void task(Step.Do step) {
      roles.addAll(step.by());
      if (!step.appoints().isEmpty()) {
        roles.add(step.appoints());
      }
      return null;
    }

    @Override
    public Void include(Step.Include step) {
      add(step.playbook(), sources, roles);
      return null;
    }
  }

  private static void add(Ground ground, Set<String> sources) {
    ground.citations().forEach(citation -> sources.add(citation.source()));
  }
}
