package be.livc.playbook.internal.jdbc;

import be.livc.playbook.internal.jdbc.postgres.PostgresSchema;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.kit.SessionStoreContract;

class JdbcStoreTest extends SessionStoreContract {
  private PostgresSchema schema;

  @Override
  protected SessionStore empty() {
    schema = Tables.fresh();
    return Tables.store(schema.owner(), Tables.TENANT);
  }

  @Override
  protected SessionStore beside(SessionStore first) {
    return Tables.store(schema.owner(), Tables.TENANT);
  }
}
