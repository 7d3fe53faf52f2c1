package be.livc.cli.command.playbook;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the sources of a playbook or a sheet are cited, in document order. */
final class SourceUses {
  private final Map<String, List<Use>> uses = new LinkedHashMap<>();

  SourceUses(Playbook playbook) {
    playbook.sources().keySet().forEach(id -> uses.put(id, new ArrayList<>()));
    Fiche fiche = playbook.fiche();
    if (fiche == null) {
      playbook.visit(this::step);
    } else {
      fiche.themes().forEach(theme -> theme.entries().forEach(this::entry));
    }
    playbook
        .conclusions()
        .values()
        .forEach(conclusion -> add("conclusion", conclusion.id(), conclusion.ground()));
  }

  /**
   * One place.
   *
   * @param kind step, option, column, conclusion or entry
   * @param name the id, or what is said where there is none; of an option or a column behind that
   *     of its question
   * @param place the place in the source; may be empty
   */
  record Use(String kind, String name, String place) {}

  /** Where the source is cited; nothing where it isn't. */
  List<Use> of(String source) {
    return uses.getOrDefault(source, List.of());
  }

  private void entry(Fiche.Entry entry) {
    add("entry", entry.id(), entry.ground());
    entry.steps().forEach(step -> step.visit(this::step));
  }

  private void step(Step step) {
    String name = step.id().isEmpty() ? step.header().shortName() : step.id();
    step.accept(new Named(name));
  }

  /** What a step of this name cites; a group only hands on. */
  private final class Named extends Step.DefaultVisitor<Void> {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    protected Void other(Step step) {
      add("step", name, step.header().ground());
      return null;
    }

    @Override
    public Void ask(Step.Ask step) {
      other(step);
      step.type()
          .options()
          .forEach(option -> add("option", name + ": " + option.key(), option.ground()));
      if (step.type() instanceof AnswerType.Table table) {
        table
            .columns()
            .forEach(column -> add("column", name + ": " + column.key(), column.ground()));
      }
      return null;
    }

    @Override
    public Void group(Step.Group step) {
      return null;
    }

    @Override
    public Void conclude(Step.Conclude step) {
      // a shared conclusion is named once, not at each place that ends in it
      return step.conclusion().equals(step.id()) ? other(step) : null;
    }
  }

  private void add(String kind, String name, Ground ground) {
    for (Ground.Citation citation : ground.citations()) {
      List<Use> there = uses.computeIfAbsent(citation.source(), id -> new ArrayList<>());
      Use use = new Use(kind, name, citation.place());
      if (!there.contains(use)) {
        there.add(use);
      }
    }
  }
}
