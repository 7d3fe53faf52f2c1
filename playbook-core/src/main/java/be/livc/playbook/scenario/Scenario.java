package be.livc.playbook.scenario;

import be.livc.playbook.answer.AnswersFile;

/**
 * A test of a playbook: answers, and what they must lead to.
 *
 * @param title what is tested, in one sentence
 * @param file the answers
 * @param expected what must come of them
 */
public record Scenario(String title, AnswersFile file, Expected expected) {}
