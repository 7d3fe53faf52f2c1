package stub.javax.xml.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Makes readers that follow nothing outside, declare nothing, and give text in one piece. */
public final class TXMLInputFactory {
  private TXMLInputFactory() {}

  /** As the JDK. */
  public static TXMLInputFactory newDefaultFactory() {
    return new TXMLInputFactory();
  }

  /** The readers are as strict as the engine asks of others; nothing can be set. */
  public void setProperty(String name, Object value) {}

  /** A reader of text in UTF-8. */
  public TXMLStreamReader createXMLStreamReader(InputStream stream) throws TXMLStreamException {
    try {
      return new TextReader(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
