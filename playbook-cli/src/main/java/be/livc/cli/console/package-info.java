/**
 * The terminal: prompts, wrapping, texts in Dutch and English, JSON, exit codes. Lowest layer of
 * the command line; knows neither playbooks nor commands.
 */
@NullMarked
package be.livc.cli.console;

import org.jspecify.annotations.NullMarked;
