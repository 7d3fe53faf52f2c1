/**
 * What only the command line gives another program with {@code --json}: one class a shape, which
 * makes values and prints nothing. What a walk or session gives stands in the core (`view`). Knows
 * the console and the words for people; knows neither screens nor commands. Its types are public
 * for the commands, not for embedding: the module exports nothing.
 */
@NullMarked
package be.livc.cli.json;

import org.jspecify.annotations.NullMarked;
