/**
 * Templates on FreeMarker: the only package that knows it. Layer 11.
 *
 * <p>Two walls stand between a template and the machine. What {@link
 * be.livc.playbook.document.TemplateReader} does not know, never comes here; and here no class can
 * be reached, nothing but the functions of {@link be.livc.playbook.document.TemplateContext} is
 * visible, no text is printed unescaped, and each run has a budget.
 */
@NullMarked
package be.livc.playbook.internal.template;

import org.jspecify.annotations.NullMarked;
