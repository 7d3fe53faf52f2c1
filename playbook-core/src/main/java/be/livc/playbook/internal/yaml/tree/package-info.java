/**
 * YAML as a tree of our own: what stands where, and every way in which a file is not YAML. Layer
 * 11, below the readers.
 */
@NullMarked
package be.livc.playbook.internal.yaml.tree;

import org.jspecify.annotations.NullMarked;
