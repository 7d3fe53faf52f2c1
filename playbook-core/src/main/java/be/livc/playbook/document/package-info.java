/**
 * Documents that follow from a walk and a template: what a template promises, what it may read, and
 * what comes out. Layer 6.
 *
 * <p>A missing answer never stops a document: it becomes a gap that can be seen, and is listed.
 */
@NullMarked
package be.livc.playbook.document;

import org.jspecify.annotations.NullMarked;
