/**
 * Reads conditions and facts, each checked against the type of the answer it names. Layer 16, above
 * the mapping.
 */
@NullMarked
package be.livc.playbook.internal.yaml.condition;

import org.jspecify.annotations.NullMarked;
