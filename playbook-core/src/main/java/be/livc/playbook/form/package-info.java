/**
 * What one colleague is asked on paper: the open questions of a session as a form, and what came
 * back in it.
 *
 * <p>A field of the form bears a {@link be.livc.playbook.form.FormMark}: which session, which
 * question, and what that question looked like. No word of it can be read, and no word of the file
 * that comes back is trusted: each answer is read as if it was typed.
 */
@NullMarked
package be.livc.playbook.form;

import org.jspecify.annotations.NullMarked;
