package be.livc.playbook.document;

/** A format needs a library that is not there; the message names what to add. */
public final class UnavailableFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient DocumentFormat format;

  /** Says which format, and what to add. */
  public UnavailableFormatException(DocumentFormat format, String message) {
    super(message);
    this.format = format;
  }

  /** The format that was asked for. */
  public DocumentFormat format() {
    return format;
  }
}
