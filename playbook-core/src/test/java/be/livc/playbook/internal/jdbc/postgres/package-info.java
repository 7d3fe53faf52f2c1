/** A real PostgreSQL for tests: unpacked, started, paused, killed and started again. */
@NullMarked
package be.livc.playbook.internal.jdbc.postgres;

import org.jspecify.annotations.NullMarked;
