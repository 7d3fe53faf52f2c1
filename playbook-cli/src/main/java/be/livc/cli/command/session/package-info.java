/** The commands that begin with <code>livc session</code>. */
@NullMarked
package be.livc.cli.command.session;

import org.jspecify.annotations.NullMarked;
