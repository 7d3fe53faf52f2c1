/** CommonMark as the XHTML that is laid out on paper. Layer 16. */
@NullMarked
package be.livc.playbook.internal.markdown.paper;

import org.jspecify.annotations.NullMarked;
