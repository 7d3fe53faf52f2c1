/**
 * The engine of livc behind one function of JSON, for a page in a browser: {@link
 * be.livc.page.PageEngine}. The requests and replies are described by {@code livc.d.ts} beside it.
 *
 * <p>Compiled to JavaScript, it gives the same replies byte for byte as on a Java machine; so it
 * knows the exported rooms of the engine alone, reads no clock and no file, draws no random number,
 * starts no thread, and asks for no locale.
 */
@NullMarked
package be.livc.page;

import org.jspecify.annotations.NullMarked;
