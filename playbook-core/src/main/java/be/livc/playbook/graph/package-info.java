/**
 * Playbooks as pictures: nodes, edges and clusters as a value, and that value as Mermaid, DOT and
 * SVG. Layer 10, beside the sheet: it reads walks and coverage and is read by nobody below.
 *
 * <p>What the picture says: one follows the arrows. A question has an arrow for each option that
 * leads somewhere of its own, and all arrows meet again at what follows, as branches of a playbook
 * do. A node or frame with a condition ("alleen als …") has a dashed border and is passed over
 * where the condition does not hold: an arrow around each of them would cross the page until nobody
 * reads it. Only an ending with a condition has an arrow around it, as nothing follows an ending.
 */
@NullMarked
package be.livc.playbook.graph;

import org.jspecify.annotations.NullMarked;
