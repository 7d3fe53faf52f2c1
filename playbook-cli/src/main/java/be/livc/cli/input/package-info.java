/**
 * What people type, read: words to the program, answers, choices from a menu, marks of a person.
 * Above the words, below the screens.
 */
@NullMarked
package be.livc.cli.input;

import org.jspecify.annotations.NullMarked;
