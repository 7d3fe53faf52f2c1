/**
 * Decision diagrams of many values, reduced and shared, and the sums and chances that are counted
 * over them. Knows nothing of playbooks. Layer 12, not exported; public only so that the rooms
 * above can use it, also on the class path.
 */
@NullMarked
package be.livc.playbook.proof.diagram;

import org.jspecify.annotations.NullMarked;
