/** The commands about pages of playbooks: those that publish, verify and preview one. */
@NullMarked
package be.livc.cli.command.page;

import org.jspecify.annotations.NullMarked;
