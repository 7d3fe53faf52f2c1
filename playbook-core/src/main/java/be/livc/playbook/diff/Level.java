package be.livc.playbook.diff;

import be.livc.playbook.model.Version;

/** Which part of the version number a change asks to be raised, from least to most. */
public enum Level {
  /** All walks are the same. */
  PATCH,
  /** For some walk the steps, tasks, documents or conclusion differ. */
  MINOR,
  /** Some answer or tick that could be given can't be kept. */
  MAJOR;

  /** The lowest version of this level after {@code last}. */
  public Version after(Version last) {
    return switch (this) {
      case MAJOR -> new Version(last.major() + 1, 0, 0);
      case MINOR -> new Version(last.major(), last.minor() + 1, 0);
      case PATCH -> new Version(last.major(), last.minor(), last.patch() + 1);
    };
  }
}
