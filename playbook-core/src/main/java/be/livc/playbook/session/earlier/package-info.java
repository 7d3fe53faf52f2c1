/**
 * What the answers of one session are worth in another: suggested one by one, or confirmed all at
 * once. Layer 4, above the session.
 */
@NullMarked
package be.livc.playbook.session.earlier;

import org.jspecify.annotations.NullMarked;
