/**
 * Findings about what an editor wrote, as values: where, what, and how to mend it. Layer 1: knows
 * no other package.
 */
@NullMarked
package be.livc.playbook.diagnostic;

import org.jspecify.annotations.NullMarked;
