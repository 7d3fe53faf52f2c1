/** The commands that begin with <code>livc fiche</code>. */
@NullMarked
package be.livc.cli.command.fiche;

import org.jspecify.annotations.NullMarked;
