/**
 * Answers as variables of decision diagrams: which values a question has as far as conditions tell
 * them apart. Layer 12, not exported; public only so that the proofs can use it.
 */
@NullMarked
package be.livc.playbook.proof.encoding;

import org.jspecify.annotations.NullMarked;
