/**
 * Lines of a file as someone wrote them, and what is said of a spot at which YAML stops. Layer 11,
 * below the tree; knows no library.
 */
@NullMarked
package be.livc.playbook.internal.yaml.line;

import org.jspecify.annotations.NullMarked;
