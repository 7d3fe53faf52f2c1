/**
 * What a person sees of a session: one class a screen. Knows the console and the engine; knows no
 * commands.
 */
@NullMarked
package be.livc.cli.screen;

import org.jspecify.annotations.NullMarked;
