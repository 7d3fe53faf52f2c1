/** The commands that begin with <code>livc profile</code>. */
@NullMarked
package be.livc.cli.command.profile;

import org.jspecify.annotations.NullMarked;
