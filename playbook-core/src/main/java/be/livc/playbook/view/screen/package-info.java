/**
 * What a screen of a walk says, in a terminal or on a page: the options of a question, what an
 * answer brings or takes away, what hangs on it, what is still open. Above {@code view}, whose
 * sentences it puts together; it decides nothing and shows nothing itself.
 */
@NullMarked
package be.livc.playbook.view.screen;

import org.jspecify.annotations.NullMarked;
