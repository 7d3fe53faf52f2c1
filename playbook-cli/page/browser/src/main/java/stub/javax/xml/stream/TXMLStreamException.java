package stub.javax.xml.stream;

/** What is wrong in XML. */
public class TXMLStreamException extends Exception {
  private static final long serialVersionUID = 1;

  /** As the JDK. */
  public TXMLStreamException(String message) {
    super(message);
  }
}
