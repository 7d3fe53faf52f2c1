/**
 * What the steps, texts and conditions of a playbook name: answers, facts, sources and roles. Layer
 * 12, below the proofs and not exported; public only so that the proofs can use it.
 */
@NullMarked
package be.livc.playbook.proof.reading;

import org.jspecify.annotations.NullMarked;
