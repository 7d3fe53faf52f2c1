package be.livc.playbook.internal.jdbc;

import be.livc.playbook.Playbooks;
import be.livc.playbook.internal.jdbc.postgres.PostgresSchema;
import be.livc.playbook.internal.jdbc.postgres.PostgresServer;
import be.livc.playbook.internal.json.JsonObjects;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** Tables for sessions in a schema that is new. */
final class Tables {
  static final String PLACE = "de databank van de test";
  static final String TENANT = "stad";

  private Tables() {}

  /** Made by its owner, who may speak for {@link #TENANT}. */
  static PostgresSchema fresh() {
    return fresh(PostgresServer.shared());
  }

  static PostgresSchema fresh(PostgresServer server) {
    PostgresSchema schema = server.schema();
    JdbcSchema tables = JdbcSchema.of(schema.owner(), PLACE);
    tables.upgrade();
    tables.allow(schema.name(), TENANT);
    return schema;
  }

  static JdbcStore store(DataSource source, String tenant) {
    return store(source, tenant, JdbcStore.PATIENCE);
  }

  static JdbcStore store(DataSource source, String tenant, Duration patience) {
    return new JdbcStore(
        new Database(source, PLACE, patience),
        tenant,
        new JsonObjects(),
        text -> Optional.ofNullable(Playbooks.read(text).playbook()));
  }
}
