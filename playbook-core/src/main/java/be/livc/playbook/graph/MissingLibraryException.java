package be.livc.playbook.graph;

/** A picture needs a library that is not there; the message names what to add. */
public final class MissingLibraryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String library;

  /**
   * Names it.
   *
   * @param library as Maven names it, without version
   * @param module what to add on the module path
   */
  public MissingLibraryException(String library, String module) {
    super(
        "SVG needs the library "
            + library
            + " on the class path, or on the module path with --add-modules "
            + module);
    this.library = library;
  }

  /** As Maven names it, without version. */
  public String library() {
    return library;
  }
}
