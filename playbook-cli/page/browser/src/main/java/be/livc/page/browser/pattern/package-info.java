/**
 * Patterns for a browser that find what those of the JDK find. Those of the compiler's class
 * library forget how often a group was met when they try another way, and take time without end on
 * some texts.
 */
@NullMarked
package be.livc.page.browser.pattern;

import org.jspecify.annotations.NullMarked;
