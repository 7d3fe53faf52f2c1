/**
 * Words of the command line alone, for screens and commands alike; those of the engine stand in
 * `view`. Above the console, below the screens.
 */
@NullMarked
package be.livc.cli.words;

import org.jspecify.annotations.NullMarked;
