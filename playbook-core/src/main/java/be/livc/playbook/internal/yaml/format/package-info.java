/**
 * Writes a file anew in the house form: two columns a level, keys of a step in their order, long or
 * tricky texts on the next line behind {@code >-}. No comment is lost and nothing means something
 * else afterwards. Layer 11.
 */
@NullMarked
package be.livc.playbook.internal.yaml.format;

import org.jspecify.annotations.NullMarked;
