/**
 * What an application shows of a walk: names and sentences for people, JSON for a front end.
 *
 * <p>Nothing here decides anything; it says what a walk, a session or a report already knows. The
 * command line shows these sentences and, with {@code --json}, these shapes. The shapes are
 * described by {@link be.livc.playbook.view.Json#schema()}; within a version fields are only added.
 * What was answered to a sensitive question stands in none of them.
 */
@NullMarked
package be.livc.playbook.view;

import org.jspecify.annotations.NullMarked;
