package stub.java.lang.reflect;

/** Asked for by name in a library; never thrown. */
public final class TUndeclaredThrowableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private TUndeclaredThrowableException() {}

  /** As the JDK. */
  public Throwable getUndeclaredThrowable() {
    return this;
  }
}
