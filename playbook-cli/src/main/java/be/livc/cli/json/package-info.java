/**
 * What a command gives another program with {@code --json}: one class a shape, which makes values
 * and prints nothing. Knows the console and the words for people; knows neither screens nor
 * commands. Its types are public for the commands, not for embedding: the module exports nothing.
 */
@NullMarked
package be.livc.cli.json;

import org.jspecify.annotations.NullMarked;
