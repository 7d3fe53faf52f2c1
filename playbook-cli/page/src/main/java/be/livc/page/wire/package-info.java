/**
 * What goes between a page and its engine: requests whose members are looked at, shapes of replies,
 * problems in words, files in and out.
 */
@NullMarked
package be.livc.page.wire;

import org.jspecify.annotations.NullMarked;
