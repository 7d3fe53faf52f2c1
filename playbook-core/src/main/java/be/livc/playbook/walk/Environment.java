package be.livc.playbook.walk;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a walk knows at a place in the document: the questions that were met and their answers, how
 * included playbooks end, the facts and the date. Grows as the walk goes on.
 */
final class Environment {
  /**
   * A question that was met.
   *
   * @param met whether for certain
   * @param value as accepted; null when there is none yet
   * @param waits whether it was put off
   * @param hinges what meeting it hangs on; null when it is met for certain
   */
  record Asked(
      AnswerType type,
      Truth met,
      @Nullable Value value,
      boolean waits,
      @Nullable Dependencies hinges) {}

  /** An included playbook that was met: how it ended so far, and what that hangs on. */
  record Ending(Map<String, Truth> conclusions, @Nullable Dependencies hinges) {}

  private final LocalDate date;
  private final Map<String, Asked> asked = new HashMap<>();
  private final Map<String, Ending> endings = new HashMap<>();
  private final Map<String, Fact> facts = new HashMap<>();
  private final Map<String, Truth> readFacts = new HashMap<>();
  private final Map<String, Dependencies> factHinges = new HashMap<>();

  Environment(LocalDate date) {
    this.date = date;
  }

  LocalDate date() {
    return date;
  }

  void facts(Map<String, Fact> more) {
    facts.putAll(more);
    forget();
  }

  /** The fact of that name; null where the walk has not come to it. */
  @Nullable Fact fact(String id) {
    return facts.get(id);
  }

  /** A question is met; at a second place it counts as met when either place is. */
  void meet(
      Ask ask, Truth met, @Nullable Value value, boolean waits, @Nullable Dependencies hinges) {
    meet(ask.id(), ask.type(), met, value, waits, hinges);
  }

  void meet(
      String question,
      AnswerType type,
      Truth met,
      @Nullable Value value,
      boolean waits,
      @Nullable Dependencies hinges) {
    Asked before = asked.get(question);
    Truth both = before == null ? met : before.met.or(met);
    Dependencies on = before == null ? hinges : Dependencies.join(before.hinges, hinges);
    asked.put(question, new Asked(type, both, value, waits, both == Truth.YES ? null : on));
    forget();
  }

  /** What is known of a question; null where it was not met. */
  @Nullable Asked asked(String question) {
    return asked.get(question);
  }

  /** Whether the question was met at an earlier place. */
  Truth met(String question) {
    Asked before = asked.get(question);
    return before == null ? Truth.NO : before.met;
  }

  /** An included playbook ends, or may end, so. */
  void end(String include, String conclusion, Truth how, @Nullable Dependencies hinges) {
    Ending ending = endings.getOrDefault(include, new Ending(Map.of(), null));
    Map<String, Truth> more = new HashMap<>(ending.conclusions);
    more.merge(conclusion, how, Truth::or);
    endings.put(include, new Ending(more, Dependencies.join(ending.hinges, hinges)));
    forget();
  }

  /** How an included playbook ends so far; null where it doesn't. */
  @Nullable Ending ending(String include) {
    return endings.get(include);
  }

  /** How facts read here, those that were read. */
  Map<String, Truth> readFacts() {
    return readFacts;
  }

  /** What facts hang on here, those that were asked for. */
  Map<String, Dependencies> factHinges() {
    return factHinges;
  }

  /** What facts said before they may say otherwise now. */
  private void forget() {
    readFacts.clear();
    factHinges.clear();
  }
}
