/**
 * Where someone stands in a playbook: a pure function of the playbook, the answers and a date.
 * Layer 3.
 *
 * <p>Nothing else decides. Conditions are read in three values (Kleene); what is not yet known
 * makes steps possible, never lost. An answer on a branch that was left behind stays among the
 * answers, does not steer, and comes back with the branch.
 */
@NullMarked
package be.livc.playbook.walk;

import org.jspecify.annotations.NullMarked;
