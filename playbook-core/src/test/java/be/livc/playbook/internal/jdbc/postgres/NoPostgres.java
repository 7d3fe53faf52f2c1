package be.livc.playbook.internal.jdbc.postgres;

/** Why no PostgreSQL can be started here. */
final class NoPostgres extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoPostgres(String why) {
    super(why);
  }
}
