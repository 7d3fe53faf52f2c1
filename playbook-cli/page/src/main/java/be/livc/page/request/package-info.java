/** What answers each request. */
@NullMarked
package be.livc.page.request;

import org.jspecify.annotations.NullMarked;
