package be.livc.playbook.diagnostic;

import java.util.Locale;

/**
 * Every rule a finding can be of. Its name is shown in brackets ({@code reference/unknown-step})
 * and is what {@code livc playbook explain} takes; its sentence and help stand in the bundles of
 * this package.
 */
public enum RuleId {
  /** A step that is named does not exist. */
  REFERENCE_UNKNOWN_STEP("reference", Severity.ERROR);

  private final String area;
  private final Severity severity;

  RuleId(String area, Severity severity) {
    this.area = area;
    this.severity = severity;
  }

  /** How much a finding of this rule matters. */
  public Severity severity() {
    return severity;
  }

  /** The name as shown, such as {@code reference/unknown-step}. */
  @Override
  public String toString() {
    return area
        + "/"
        + name().substring(area.length() + 1).toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
