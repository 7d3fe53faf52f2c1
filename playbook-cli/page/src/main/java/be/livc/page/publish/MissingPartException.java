package be.livc.page.publish;

/** A part of every page was not packed with this program, so that it can't make any. */
public final class MissingPartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String part;

  MissingPartException(String part) {
    super("this livc was built without " + part);
    this.part = part;
  }

  /** The name of its file. */
  public String part() {
    return part;
  }
}
