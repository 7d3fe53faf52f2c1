/**
 * Templates that were written in Word: read, checked and filled. Layer 16.
 *
 * <p>The text is read paragraph by paragraph into one file whose lines are its paragraphs, so that
 * a finding has a place; the marks in it become nodes of the tree of the part, and the blocks they
 * open and close become regions. Filling copies the tree; the file that comes out and the
 * CommonMark for other formats are both written from that copy.
 */
@NullMarked
package be.livc.playbook.internal.markdown.word.template;

import org.jspecify.annotations.NullMarked;
