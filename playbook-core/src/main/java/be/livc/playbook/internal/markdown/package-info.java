/**
 * CommonMark as HTML: the only package that knows commonmark-java. Layer 11.
 *
 * <p>What a template or an answer holds is never trusted here: HTML in it is shown as the text it
 * is, and links go to web and mail addresses only.
 */
@NullMarked
package be.livc.playbook.internal.markdown;

import org.jspecify.annotations.NullMarked;
