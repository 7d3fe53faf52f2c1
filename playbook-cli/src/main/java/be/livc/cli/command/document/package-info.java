/** The commands that make documents and checklists. */
@NullMarked
package be.livc.cli.command.document;

import org.jspecify.annotations.NullMarked;
