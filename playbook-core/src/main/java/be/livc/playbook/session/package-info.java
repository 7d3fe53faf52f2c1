/**
 * Someone's way through a playbook: a value that is a fold over its events, and the stores that
 * keep it. Layer 4: knows what a playbook is and how it is walked, no files and no library.
 *
 * <p>Every change is an event that is added; none is ever taken away. Undoing sets an event aside
 * by another event. Erasing is the one thing that takes something away: what an event holds (an
 * answer, a note, a name), never the event itself.
 */
@NullMarked
package be.livc.playbook.session;

import org.jspecify.annotations.NullMarked;
