/**
 * Where someone stands in a playbook: a pure function of the playbook, the answers and a date.
 * Layer 3.
 *
 * <p>Nothing else decides. Conditions are read in three values (Kleene); what is not yet known
 * makes steps possible, never lost. An answer on a branch that was left behind stays among the
 * answers, does not steer, and comes back with the branch.
 *
 * <p><b>The definition</b> is {@code Walker}: one pass over the tree, which says of every step all
 * there is to say. It is too slow to be asked after each key, since it looks at every step and
 * makes something of each.
 *
 * <p><b>The circuit.</b> So {@code CircuitBuilder} goes through a playbook once, as the definition
 * does but for all answers at once, and leaves a list of gates. A gate says <em>no</em>, <em>not
 * yet known</em> or <em>yes</em>, by what gates before it in the list say: whether the walk comes
 * to a block of steps (the block around it, its condition, its days, and that nothing ended the
 * walk before), whether a comparison, a fact or a conclusion holds at that place. Steps without a
 * condition of their own have no gate: they are met where their block is. A question has one gate
 * for each place where it is asked, which takes in the answer and says how the question stands
 * there; a second one where other answers decide whether the answer is accepted. What is read at a
 * place reads the gate of the last place before it, as in a compiler's single assignment, so that
 * all gates together have one reading, whatever the order of answering.
 *
 * <p>What all gates say, {@code Signals}, is all that a {@link be.livc.playbook.walk.Walk} keeps.
 * The whole of it is one loop over the list. One more answer is a look at the gates of its question
 * and, first come first, at those that read a gate that says something else now: an answer touches
 * what hangs on it. Signals share what is the same, as the answers do, so that a walk that goes on
 * from another costs some hundred bytes, and both are values. The first open question is found by
 * marks on the branches of the tree of signals.
 *
 * <p>What few ask for, and what texts have to be made for, is left to the definition and found when
 * it is asked for ({@code Details}): what a step hangs on, why an answer is refused, how many
 * questions are still to come. {@code WalkDefinitionTest} holds the two equal.
 */
@NullMarked
package be.livc.playbook.walk;

import org.jspecify.annotations.NullMarked;
