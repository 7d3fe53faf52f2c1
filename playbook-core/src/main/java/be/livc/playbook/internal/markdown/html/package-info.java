/** CommonMark, documents and checklists as pages of HTML. Layer 16. */
@NullMarked
package be.livc.playbook.internal.markdown.html;

import org.jspecify.annotations.NullMarked;
