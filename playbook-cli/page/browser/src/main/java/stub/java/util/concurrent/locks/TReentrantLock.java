package stub.java.util.concurrent.locks;

/** A lock; a browser has one thread, to which it is always open. */
public final class TReentrantLock {
  /** One that is open. */
  public TReentrantLock() {}

  /** As the JDK. */
  public void lock() {}

  /** As the JDK. */
  public boolean tryLock() {
    return true;
  }

  /** As the JDK. */
  public void unlock() {}
}
