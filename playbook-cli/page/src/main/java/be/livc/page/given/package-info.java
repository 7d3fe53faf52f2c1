/** What a page gives as an answer, and why it is not taken. */
@NullMarked
package be.livc.page.given;

import org.jspecify.annotations.NullMarked;
