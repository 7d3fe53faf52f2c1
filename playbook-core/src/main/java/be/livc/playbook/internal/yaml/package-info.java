/**
 * Reads playbooks, answers files and scenarios from YAML, with every finding there is. The only
 * user of SnakeYAML. Layer 11.
 */
@NullMarked
package be.livc.playbook.internal.yaml;

import org.jspecify.annotations.NullMarked;
