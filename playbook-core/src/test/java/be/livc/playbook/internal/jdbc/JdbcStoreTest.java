package be.livc.playbook.internal.jdbc;

import be.livc.playbook.Playbooks;
import be.livc.playbook.internal.jdbc.postgres.PostgresSchema;
import be.livc.playbook.internal.jdbc.postgres.PostgresServer;
import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.kit.SessionStoreContract;
import java.util.Optional;

class JdbcStoreTest extends SessionStoreContract {
  private PostgresSchema schema;

  private SessionStore store() {
    return new JdbcStore(
        schema.owner(),
        "stad",
        "de databank",
        new JsonObjects(),
        text -> Optional.ofNullable(Playbooks.read(text).playbook()));
  }

  @Override
  protected SessionStore empty() {
    schema = PostgresServer.shared().schema();
    JdbcSchema tables = JdbcSchema.of(schema.owner(), "de databank");
    tables.upgrade();
    tables.allow(schema.name(), "stad");
    return store();
  }

  @Override
  protected SessionStore beside(SessionStore first) {
    return store();
  }
}
