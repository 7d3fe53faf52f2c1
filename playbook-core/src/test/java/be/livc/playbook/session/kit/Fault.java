package be.livc.playbook.session.kit;

/** What can go wrong at one write of a store: to a file, to a database, over a network. */
public enum Fault {
  /** It is refused, and nothing of it is kept: a full disk, a lost connection. */
  REFUSED,
  /** Half of it is kept, then it is refused. */
  HALF,
  /** It is kept whole, and yet told to have failed. */
  KEPT_AND_REFUSED,
  /** It is kept twice. */
  REPEATED,
  /** One bit of it is kept otherwise, and nobody is told. */
  FLIPPED,
  /** The program stops just before it: from here on nothing is written any more. */
  STOPPED,
  /** Something else comes before it: what {@link FaultInjector#arm} is given. */
  DELAYED,
  /** As {@link #DELAYED}, while each lock is given to whoever asks for it. */
  DELAYED_WITHOUT_LOCKS
}
