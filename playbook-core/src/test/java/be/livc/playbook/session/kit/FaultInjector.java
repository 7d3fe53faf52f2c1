package be.livc.playbook.session.kit;

import java.util.Set;

/**
 * Makes the writes of stores go wrong, below them. {@link FaultyFiles} does it to a store that
 * keeps files; a store on a database wraps its connections. Used by one thread at a time.
 */
public interface FaultInjector {
  /** The faults that can be made; what is left out is not tested. */
  Set<Fault> faults();

  /**
   * Makes one of the writes that follow go wrong, whichever store over the same place does it. One
   * that is armed before is no longer.
   *
   * @param fault how
   * @param write which: 1 is the next; all that can fail on its own and changes what is kept counts
   * @param meanwhile what comes in between where it is delayed; its own writes don't count
   */
  void arm(Fault fault, int write, Runnable meanwhile);

  /** Lets all go well again; whether the fault that was armed has happened. */
  boolean disarm();
}
