/**
 * Pages as PDF: the only package that knows openhtmltopdf and PDFBox, which an application adds
 * when it wants them. Layer 11.
 */
@NullMarked
package be.livc.playbook.internal.pdf;

import org.jspecify.annotations.NullMarked;
