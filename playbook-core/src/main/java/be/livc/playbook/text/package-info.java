/**
 * The words and forms that screens and files share: a message catalogue for what the engine itself
 * says, CommonMark as plain or escaped text, wrapping, and what a statement rests on. Layer 3.
 */
@NullMarked
package be.livc.playbook.text;

import org.jspecify.annotations.NullMarked;
