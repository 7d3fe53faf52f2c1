/**
 * Reads answers files and scenarios against the playbook they belong to. Layer 16, above the steps.
 */
@NullMarked
package be.livc.playbook.internal.yaml.answers;

import org.jspecify.annotations.NullMarked;
