package stub.java.util.concurrent;

import java.util.ArrayDeque;

/** A deque; a browser has one thread. */
public final class TConcurrentLinkedDeque<E> extends ArrayDeque<E> {
  private static final long serialVersionUID = 1;

  /** An empty one. */
  public TConcurrentLinkedDeque() {}
}
