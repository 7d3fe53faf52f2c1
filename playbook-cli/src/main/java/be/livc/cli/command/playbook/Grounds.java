package be.livc.cli.command.playbook;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;

/** What everything in a playbook or a sheet rests on, in document order. */
final class Grounds {
  private final Reader reader;

  private Grounds(Reader reader) {
    this.reader = reader;
  }

  /** Is told of each place. */
  interface Reader {
    /**
     * One place.
     *
     * @param kind step, option, column, conclusion or entry
     * @param name the id, or what is said where there is none; of an option or a column behind that
     *     of its question
     * @param said its short name, the label, or the text, for people
     * @param ground what it rests on; may be empty
     */
    void at(String kind, String name, String said, Ground ground);
  }

  /** Tells the reader of each place; a group only hands on. */
  static void of(Playbook playbook, Reader reader) {
    Grounds grounds = new Grounds(reader);
    Fiche fiche = playbook.fiche();
    if (fiche == null) {
      playbook.visit(grounds::step);
    } else {
      fiche.themes().forEach(theme -> theme.entries().forEach(grounds::entry));
    }
    playbook
        .conclusions()
        .values()
        .forEach(it -> reader.at("conclusion", it.id(), it.text().markdown(), it.ground()));
  }

  private void entry(Fiche.Entry entry) {
    reader.at("entry", entry.id(), entry.question().markdown(), entry.ground());
    entry.steps().forEach(step -> step.visit(this::step));
  }

  private void step(Step step) {
    String name = step.id().isEmpty() ? step.header().shortName() : step.id();
    step.accept(new Named(name));
  }

  /** What a step of this name rests on; a group only hands on. */
  private final class Named extends Step.DefaultVisitor<Void> {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    protected Void other(Step step) {
      reader.at("step", name, step.header().shortName(), step.header().ground());
      return null;
    }

    @Override
    public Void ask(Step.Ask step) {
      other(step);
      step.type()
          .options()
          .forEach(
              it ->
                  reader.at("option", name + ": " + it.key(), it.label().markdown(), it.ground()));
      if (step.type() instanceof AnswerType.Table table) {
        table
            .columns()
            .forEach(
                it ->
                    reader.at(
                        "column", name + ": " + it.key(), it.label().markdown(), it.ground()));
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
}
