/** Rules that several texts state, and the places where they stand. */
@NullMarked
package be.livc.playbooks.rules;

import org.jspecify.annotations.NullMarked;
