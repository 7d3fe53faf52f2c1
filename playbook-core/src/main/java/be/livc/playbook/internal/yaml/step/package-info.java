/**
 * Reads steps: questions with their options, tasks, documents, texts and included playbooks. Layer
 * 16, above the includes.
 */
@NullMarked
package be.livc.playbook.internal.yaml.step;

import org.jspecify.annotations.NullMarked;
