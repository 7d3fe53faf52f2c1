package stub.javax.xml.stream;

import org.jspecify.annotations.Nullable;

/** Reads XML piece by piece, as far as the engine asks. */
public interface TXMLStreamReader {
  /** As the JDK. */
  boolean hasNext() throws TXMLStreamException;

  /** As the JDK. */
  int next() throws TXMLStreamException;

  /** As the JDK. */
  String getText();

  /** As the JDK. */
  String getPrefix();

  /** As the JDK. */
  String getLocalName();

  /** As the JDK. */
  @Nullable String getNamespaceURI();

  /** As the JDK. */
  int getNamespaceCount();

  /** As the JDK. */
  @Nullable String getNamespacePrefix(int index);

  /** As the JDK. */
  @Nullable String getNamespaceURI(int index);

  /** As the JDK. */
  int getAttributeCount();

  /** As the JDK. */
  String getAttributePrefix(int index);

  /** As the JDK. */
  @Nullable String getAttributeNamespace(int index);

  /** As the JDK. */
  String getAttributeLocalName(int index);

  /** As the JDK. */
  String getAttributeValue(int index);
}
