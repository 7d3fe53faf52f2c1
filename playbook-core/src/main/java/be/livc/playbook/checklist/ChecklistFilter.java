package be.livc.playbook.checklist;

import be.livc.playbook.model.Role;
import be.livc.playbook.text.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * What a checklist was cut down to. Several of a kind widen it, several kinds narrow it.
 *
 * @param kind what is looked at
 * @param value the id of a role, the number of a phase, the name of a state in small letters, or a
 *     day
 * @param label how a person calls it
 */
public record ChecklistFilter(Kind kind, String value, String label) {
  /** Checks that nothing is missing. */
  public ChecklistFilter {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(label, "label");
  }

  /** What is looked at. */
  public enum Kind {
    /** Who does the task. */
    ROLE,
    /** The phase it stands in. */
    PHASE,
    /** How it stands. */
    STATE,
    /** Whether it is open and due on a day or before. */
    DUE
  }

  /** How a task can stand; one task may stand in several ways. */
  public enum State {
    /** Not done. */
    OPEN,
    /** Ticked. */
    DONE,
    /** Whether it is there hangs on a question. */
    POSSIBLE,
    /** Something of it is to be confirmed. */
    TO_CONFIRM;

    /** The name as a filter has it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A filter on who does the task. */
  public static ChecklistFilter of(Role role) {
    return new ChecklistFilter(Kind.ROLE, role.id(), role.title());
  }

  /** A filter on how tasks stand. */
  public static ChecklistFilter of(State state, Words words) {
    return new ChecklistFilter(Kind.STATE, state.id(), words.get("filter." + state.id()));
  }

  /** What is open and due on this day, or before. */
  public static ChecklistFilter dueBy(LocalDate day, Words words) {
    String label = words.language().dateWithWeekday(day);
    return new ChecklistFilter(Kind.DUE, day.toString(), label);
  }

  private boolean isDue(ChecklistItem item) {
    LocalDate due = item.deadline().due();
    return item.done() == null && due != null && !due.isAfter(LocalDate.parse(value));
  }

  /** Whether it looks at how a task stands now, and not at what it is. */
  boolean isOfTheMoment() {
    return kind == Kind.STATE || kind == Kind.DUE;
  }

  boolean passes(ChecklistItem item, int phase) {
    return switch (kind) {
      case ROLE ->
          item.by().stream()
              .map(Doer::role)
              .anyMatch(role -> role.id().equals(value) || role.title().equals(label));
      case DUE -> isDue(item);
      case PHASE -> Integer.toString(phase).equals(value);
      case STATE ->
          switch (value) {
            case "open" -> item.done() == null;
            case "done" -> item.done() != null;
            case "possible" -> !item.hangsOn().isEmpty();
            default -> item.support().needsConfirming();
          };
    };
  }
}
