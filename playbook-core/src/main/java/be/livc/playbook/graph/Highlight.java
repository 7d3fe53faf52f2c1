package be.livc.playbook.graph;

import be.livc.playbook.scenario.Coverage;
import be.livc.playbook.walk.Walk;

/** What stands out in a picture. */
public sealed interface Highlight {
  /** Nothing does. */
  Highlight NONE = new None();

  /** Nothing does. */
  record None() implements Highlight {}

  /** What no scenario comes past. */
  record Untested(Coverage coverage) implements Highlight {}

  /** What a walk meets, or may still meet. */
  record Met(Walk walk) implements Highlight {}
}
