/**
 * The façade of the engine: loads playbooks and wires the packages beneath it. Layer 12: it may
 * import every other package of the engine, and none imports it.
 */
@NullMarked
package be.livc.playbook;

import org.jspecify.annotations.NullMarked;
