package be.livc.playbook.session;

import be.livc.playbook.model.Value;

/** Values without the identities of entries and rows, which are a session's own. */
final class BareValue extends Value.DefaultVisitor<Value> {
  private static final BareValue BARE = new BareValue();

  private BareValue() {}

  static Value of(Value value) {
    return value.accept(BARE);
  }

  @Override
  protected Value other(Value value) {
    return value;
  }

  @Override
  public Value entries(Value.Entries value) {
    return new Value.Entries(
        value.entries().stream().map(entry -> new Value.Entry("", entry.text())).toList());
  }

  @Override
  public Value rows(Value.Rows value) {
    return new Value.Rows(
        value.rows().stream().map(row -> new Value.Row("", row.cells())).toList());
  }
}
