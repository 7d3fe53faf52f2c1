package be.livc.playbook.checklist;

import be.livc.playbook.model.Role;
import java.util.Objects;

/**
 * Who does a task: a role, and who fills it where an answer says so.
 *
 * @param role the role
 * @param person as the answer has it, in plain words; empty when no answer says so, or when that
 *     answer is sensitive
 */
public record Doer(Role role, String person) {
  /** Checks that nothing is missing. */
  public Doer {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(person, "person");
  }

  /** The person with the role in brackets, else the role. */
  public String shown() {
    return person.isEmpty() ? role.title() : person + " (" + role.title() + ")";
  }
}
