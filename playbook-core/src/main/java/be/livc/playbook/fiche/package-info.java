/** Searching a question-and-answer sheet. Layer 10. */
@NullMarked
package be.livc.playbook.fiche;

import org.jspecify.annotations.NullMarked;
