/**
 * Keys, scalars and names: what every reader of a part of a playbook needs, and what is known while
 * a file is read. Layer 16, above the tree.
 */
@NullMarked
package be.livc.playbook.internal.yaml.mapping;

import org.jspecify.annotations.NullMarked;
