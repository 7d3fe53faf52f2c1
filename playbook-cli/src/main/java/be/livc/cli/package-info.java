/**
 * The livc program. Top layer of the command line: it wires {@code cli.command}, which uses {@code
 * cli.console}.
 */
@NullMarked
package be.livc.cli;

import org.jspecify.annotations.NullMarked;
