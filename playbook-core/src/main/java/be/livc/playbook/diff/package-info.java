/**
 * What changed between two texts of a playbook, by meaning, and what that does to walks and to
 * sessions that are under way. Layer 9.
 *
 * <p>A change asks for a version number by what it can do to someone: major when an answer or a
 * tick that could be given can't be kept, minor when some walk has other steps, tasks, documents or
 * another conclusion, patch when all walks are the same. Where that is not proven for every date,
 * the higher number is asked for, so a release never says less than it does.
 */
@NullMarked
package be.livc.playbook.diff;

import org.jspecify.annotations.NullMarked;
