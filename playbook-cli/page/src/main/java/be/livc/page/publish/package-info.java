/**
 * Makes the page of a playbook: one HTML file of the engine, the script, the style and the content,
 * with a policy that allows nothing else. Runs on a Java machine only; nothing of it gets into the
 * page. The same content gives the same bytes.
 */
@NullMarked
package be.livc.page.publish;

import org.jspecify.annotations.NullMarked;
