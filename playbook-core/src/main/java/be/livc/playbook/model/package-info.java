/**
 * What a playbook is: pure immutable values, without positions and without reading or writing.
 * Layer 2.
 */
@NullMarked
package be.livc.playbook.model;

import org.jspecify.annotations.NullMarked;
