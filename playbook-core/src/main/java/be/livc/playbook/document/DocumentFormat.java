package be.livc.playbook.document;

import java.util.Objects;
import java.util.Optional;

/** A format in which documents and checklists come out. */
public enum DocumentFormat {
  /** CommonMark with tables and task boxes. */
  MARKDOWN("md", "text/markdown"),
  /** One page that needs nothing beside it. */
  HTML("html", "text/html"),
  /** Word. */
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** PDF, tagged, to be kept as it is (PDF/A); needs an optional library. */
  PDF("pdf", "application/pdf"),
  /**
   * PDF, tagged, with a field for each place to fill in, tick or sign; needs the same library.
   * Viewers open what is to be kept for reading alone, so this is not what {@link #PDF} is: it is
   * to be filled in first.
   */
  PDF_FORM("pdf", "application/pdf"),
  /** A versioned shape for programs. */
  JSON("json", "application/json"),
  /** A table for Excel; checklists only. */
  CSV("csv", "text/csv"),
  /** Deadlines for a calendar; checklists only. */
  ICS("ics", "text/calendar");

  private final String extension;
  private final String mediaType;

  DocumentFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** How a file of this format ends, without the dot. */
  public String extension() {
    return extension;
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether only checklists come out so. */
  public boolean isForChecklistsOnly() {
    return this == CSV || this == ICS;
  }

  /** The format whose files end so; the one to keep where two do. */
  public static Optional<DocumentFormat> parse(String extension) {
    Objects.requireNonNull(extension, "extension");
    for (DocumentFormat format : values()) {
      if (format.extension.equals(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
