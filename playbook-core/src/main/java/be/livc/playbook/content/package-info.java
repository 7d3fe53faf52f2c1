/**
 * Where the files of playbooks and templates come from, as a port: what reads them knows names and
 * texts, never folders or class paths. A layer between the model and the walk.
 */
@NullMarked
package be.livc.playbook.content;

import org.jspecify.annotations.NullMarked;
