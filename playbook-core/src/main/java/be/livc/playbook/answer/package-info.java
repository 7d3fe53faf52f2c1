/**
 * Answers: what was given at which question, how typed words become a value, which values a
 * question accepts, how a value is shown, and answers as a file has them. Layer 5, below the walk,
 * which reads them.
 */
@NullMarked
package be.livc.playbook.answer;

import org.jspecify.annotations.NullMarked;
