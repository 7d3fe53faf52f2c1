/**
 * How the Dutch texts of a playbook read: the formal <em>u</em>, officialese, names of persons
 * asked for. Advice for editors, never an error. Layer 13.
 */
@NullMarked
package be.livc.playbook.language;

import org.jspecify.annotations.NullMarked;
