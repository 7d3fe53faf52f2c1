/** Answers kept in files, and what they are expected to lead to. Layer 8. */
@NullMarked
package be.livc.playbook.scenario;

import org.jspecify.annotations.NullMarked;
