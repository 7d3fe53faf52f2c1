/** CommonMark as the parts of a Word file. Layer 16. */
@NullMarked
package be.livc.playbook.internal.markdown.word;

import org.jspecify.annotations.NullMarked;
