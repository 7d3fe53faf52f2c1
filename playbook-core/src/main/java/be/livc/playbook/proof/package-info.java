/**
 * Proofs about a playbook, for all its walks at once. Layer 7.
 *
 * <p>Answers have finite shapes where they steer, so each step's condition is a function of
 * finitely many variables, kept as a decision diagram: multi-valued, reduced, shared, with the
 * latest question on top, so that a condition on a question is one node on top of the diagram of
 * the place where that question is asked. Beside these stands one diagram for "still under way": no
 * conclusion met, every answer allowed. Answers that nobody reads later are projected out of it.
 * Whether a step is reached is whether its diagram and that one have an assignment in common, which
 * is asked without building their conjunction.
 *
 * <p>What can't be decided (a comparison between two answers, a condition that outgrows its budget)
 * becomes a free yes-no variable. Whatever does not hold with it free never holds; whatever holds
 * without looking at it can be met; the rest is not decided.
 */
@NullMarked
package be.livc.playbook.proof;

import org.jspecify.annotations.NullMarked;
