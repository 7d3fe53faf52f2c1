package be.livc.playbook.document;

import java.util.Objects;

/** A format needs a library that is not there; the message names what to add. */
public final class UnavailableFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient DocumentFormat format;

  /** Says which format, and what to add. */
  public UnavailableFormatException(DocumentFormat format, String message) {
    super(Objects.requireNonNull(message, "message"));
    this.format = Objects.requireNonNull(format, "format");
  }

  /** The format that was asked for. */
  public DocumentFormat format() {
    return format;
  }
}
