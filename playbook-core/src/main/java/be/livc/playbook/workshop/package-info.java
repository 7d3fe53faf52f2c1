/**
 * The editor's tools: checking with every finding at its place, mending, formatting, tests of
 * scenarios, pictures, a starter and releases. Layer 18, on top: it wires the engine and the
 * proofs, and an application that only walks playbooks needs none of it.
 */
@NullMarked
package be.livc.playbook.workshop;

import org.jspecify.annotations.NullMarked;
