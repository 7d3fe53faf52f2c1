package be.livc.playbook.checklist;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** By what the tasks of a checklist stand together. */
public enum Grouping {
  /** The month in which they are due, the first due first. */
  DATE,
  /** The phase of the playbook. */
  PHASE,
  /** Who does them. */
  ROLE;

  /** The grouping of this name, such as {@code phase}. */
  public static Optional<Grouping> parse(String name) {
    Objects.requireNonNull(name, "name");
    for (Grouping grouping : values()) {
      if (grouping.id().equals(name)) {
        return Optional.of(grouping);
      }
    }
    return Optional.empty();
  }

  /** Its name in small letters. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
