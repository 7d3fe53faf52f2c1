/**
 * Playbooks as pictures: nodes, edges and clusters as a value, and that value as Mermaid, DOT and
 * SVG. Layer 10, beside the sheet: it reads walks and coverage and is read by nobody below.
 *
 * <p>What the picture says: one follows the arrows. A question has an arrow for each option that
 * leads somewhere of its own, and all arrows meet again at what follows, as branches of a playbook
 * do. A condition before a question or an ending is a node of its own with a way past, so that
 * endings that follow each other are tried in order and the last one is reached where all others
 * fail. Of what else has a condition ("alleen als …") only the border is dashed: an arrow around
 * each task would cross the page until nobody reads it. Ways that no walk takes are not drawn; what
 * no walk comes to stands in a frame of its own, without arrows.
 *
 * <p>Where it stands: {@code FlowLayout} goes down the picture in document order, so that the same
 * playbook gives the same picture everywhere. Lines never cross, as a playbook has no jumps.
 */
@NullMarked
package be.livc.playbook.graph;

import org.jspecify.annotations.NullMarked;
