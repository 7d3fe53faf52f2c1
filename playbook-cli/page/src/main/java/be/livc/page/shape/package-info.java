/**
 * How things look in a reply: a question, where a session stands, its answers, tasks and documents.
 */
@NullMarked
package be.livc.page.shape;

import org.jspecify.annotations.NullMarked;
