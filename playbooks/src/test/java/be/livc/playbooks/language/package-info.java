/** Holds the Dutch of the content, the templates and the interface to the rules for good texts. */
@NullMarked
package be.livc.playbooks.language;

import org.jspecify.annotations.NullMarked;
