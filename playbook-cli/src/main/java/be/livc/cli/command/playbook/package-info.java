/** The commands that begin with <code>livc playbook</code>. */
@NullMarked
package be.livc.cli.command.playbook;

import org.jspecify.annotations.NullMarked;
