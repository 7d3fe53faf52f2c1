/**
 * The commands, one class each. They read what was asked, call the engine and hand what comes of it
 * to the screens; a command is built only when it is the one that was asked for. What is public
 * here is so for other packages of the program, not for embedding: the module exports nothing.
 */
@NullMarked
package be.livc.cli.command;

import org.jspecify.annotations.NullMarked;
