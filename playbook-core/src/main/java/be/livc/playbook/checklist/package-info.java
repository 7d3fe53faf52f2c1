/**
 * What is to be done, by whom and by when, as it follows from a walk: items, deadlines and the
 * words in which screens and files show them. Layer 5.
 */
@NullMarked
package be.livc.playbook.checklist;

import org.jspecify.annotations.NullMarked;
