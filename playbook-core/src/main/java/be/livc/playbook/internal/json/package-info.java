/** JSON objects on Jackson's streams. Layer 11: the only package that knows Jackson. */
@NullMarked
package be.livc.playbook.internal.json;

import org.jspecify.annotations.NullMarked;
