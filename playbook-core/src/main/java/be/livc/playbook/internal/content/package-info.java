/**
 * Where the files of playbooks and templates come from: folders, the class path, one in front of
 * the other; decoded strictly as UTF-8. Layer 16.
 */
@NullMarked
package be.livc.playbook.internal.content;

import org.jspecify.annotations.NullMarked;
