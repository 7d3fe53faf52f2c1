/**
 * What in a playbook contradicts itself or its days, whatever is answered: tasks that wait for each
 * other, names that read the same, what no day is left for, sources past their time. Layer 13.
 */
@NullMarked
package be.livc.playbook.consistency;

import org.jspecify.annotations.NullMarked;
