/**
 * Names and sentences about steps, rejections, stores and events, for screens and commands alike.
 * Above the console, below the screens.
 */
@NullMarked
package be.livc.cli.words;

import org.jspecify.annotations.NullMarked;
