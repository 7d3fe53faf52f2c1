/**
 * A playbook's own files and the playbooks inside it, whose names stand behind the including
 * step's. Layer 16, above the conditions.
 */
@NullMarked
package be.livc.playbook.internal.yaml.include;

import org.jspecify.annotations.NullMarked;
