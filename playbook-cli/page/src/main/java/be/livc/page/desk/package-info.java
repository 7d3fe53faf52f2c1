/** What lies open: a playbook, and a session with the lines that are kept of it. */
@NullMarked
package be.livc.page.desk;

import org.jspecify.annotations.NullMarked;
