package be.livc.playbook.document;

/** Turns documents into files. An implementation is safe to share between threads. */
public interface DocumentConverter {
  /**
   * The document in this format; the same document always gives the same bytes.
   *
   * @throws UnavailableFormatException when a library that it needs is not there
   */
  byte[] convert(Document document, DocumentFormat format);
}
