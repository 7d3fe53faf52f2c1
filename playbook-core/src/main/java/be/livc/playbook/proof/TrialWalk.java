package be.livc.playbook.proof;

import be.livc.playbook.answer.Answers;
import java.time.LocalDate;

/**
 * A walk on which a document should be tried. Those of one document together take each option that
 * a walk to it can take.
 *
 * @param step the number of the step that writes it
 * @param answers what the walk is given
 * @param date the day of the walk
 */
public record TrialWalk(int step, Answers answers, LocalDate date) {}
