/**
 * Places pictures with the layered layout of graph-support, a re-implementation of Graphviz in
 * Java, which is optional. Layer 11: the only user of that library, and of its layout alone; what
 * the picture looks like is not its matter.
 */
@NullMarked
package be.livc.playbook.internal.layout;

import org.jspecify.annotations.NullMarked;
