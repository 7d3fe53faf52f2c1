/**
 * Sessions in PostgreSQL, for any number of users and machines. Layer 11: knows {@code java.sql}
 * and no library; connections come from a {@code DataSource} of the application.
 *
 * <p>The tables and functions stand in {@code V1__sessions.sql}. Lines are kept as bytes, as {@link
 * be.livc.playbook.session.log} closes them; nothing in the database reads them. A call is one
 * statement and so one round trip and one transaction, which sets the tenant for itself alone: a
 * pool may give each call another connection, and any part of it may stand between.
 *
 * <p>A save names the event it goes on from. Where the session stands otherwise nothing is written,
 * what is there is read, and compared with what was to be kept: the same events are success, so
 * that a save whose answer was lost may simply be done again; others are a stale writer. The time
 * of an event is that of its line and is written once.
 */
@NullMarked
package be.livc.playbook.internal.jdbc;

import org.jspecify.annotations.NullMarked;
