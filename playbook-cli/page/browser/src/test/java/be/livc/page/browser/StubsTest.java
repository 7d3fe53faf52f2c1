package be.livc.page.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stub.java.security.TMessageDigest;
import stub.java.util.THexFormat;
import stub.javax.xml.stream.TXMLInputFactory;
import stub.javax.xml.stream.TXMLStreamException;
import stub.javax.xml.stream.TXMLStreamReader;

/** The small classes that a browser gets in place of the JDK's give what those give. */
class StubsTest {
  @Test
  void a_digest_is_the_jdks_whatever_the_parts() throws Exception {
    Random random = new Random(3);
    for (int length = 0; length < 400; length += 1 + length / 50) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      int cut = random.nextInt(length + 1);
      TMessageDigest digest = TMessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, cut);
      digest.update(bytes, cut, length - cut);
      byte[] expected = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(digest.digest()).as("%d bytes", length).isEqualTo(expected);
      String hex = HexFormat.of().formatHex(expected);
      assertThat(THexFormat.of().formatHex(expected)).isEqualTo(hex);
      assertThat(THexFormat.of().parseHex(hex)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0g", "\uff10\uff11"})
  void what_is_no_hexadecimal_number_is_refused(String text) {
    assertThatThrownBy(() -> THexFormat.of().parseHex(text))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HexFormat.of().parseHex(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a/>",
        "\ufeff<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n"
            + "<w:a xmlns:w='urn:w' w:b=\"1 &amp; 2&#10;\n"
            + "3\" c='d'>x &lt; y<!-- no --><?do it?>\r\n"
            + "z<![CDATA[<&]]>q<w:e></w:e></w:a>\n",
        "<a xmlns=\"urn:a\"><b xmlns=\"\"/><c xmlns:d=\"urn:d\" d:e=\"&#x1F600;\"/></a>",
        "<a>&#65;&quot;&apos;&gt;</a>",
        "<a  b = \"c\" ></a >"
      })
  void sound_xml_is_read_as_by_the_jdk(String xml) throws Exception {
    assertThat(ours(xml)).isEqualTo(theirs(xml));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a b=c/>",
        "<a b=\"1\" b=\"2\"/>",
        "<a>&x;</a>",
        "<a>&amp</a>",
        "<w:a/>",
        "<a w:b=\"1\"/>",
        "<a>&#xZ;</a>",
        "<a b=\"<\"/>",
        "<a",
        "<a b",
        "<a><!-- </a>",
        "<a/>x"
      })
  void what_is_not_well_formed_is_told(String xml) {
    assertThatThrownBy(() -> ours(xml)).isInstanceOf(TXMLStreamException.class);
    assertThatThrownBy(() -> theirs(xml)).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void a_type_of_document_is_refused() {
    assertThatThrownBy(() -> ours("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"))
        .isInstanceOf(TXMLStreamException.class);
  }

  private static String ours(String xml) throws TXMLStreamException {
    TXMLStreamReader reader =
        TXMLInputFactory.newDefaultFactory()
            .createXMLStreamReader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    try {
      return read(asTheJdks(reader));
    } catch (UndeclaredThrowableException fault) {
      throw (TXMLStreamException) fault.getCause();
    } catch (XMLStreamException fault) {
      throw new AssertionError("ours throws exceptions of its own", fault);
    }
  }

  /** Asks ours by the names of the JDK's methods, so that both are read by the same lines. */
  private static XMLStreamReader asTheJdks(TXMLStreamReader reader) {
    return (XMLStreamReader)
        Proxy.newProxyInstance(
            StubsTest.class.getClassLoader(),
            new Class<?>[] {XMLStreamReader.class},
            (proxy, asked, arguments) -> {
              try {
                return TXMLStreamReader.class
                    .getMethod(asked.getName(), asked.getParameterTypes())
                    .invoke(reader, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  private static String theirs(String xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return read(
        factory.createXMLStreamReader(
            new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
  }

  private static String read(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder read = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader, read);
        case XMLStreamConstants.END_ELEMENT -> read.append('>');
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            read.append('\'').append(reader.getText()).append('\'');
        default -> read.append("");
      }
    }
    return read.toString().replaceAll("'\\s+'$", "");
  }

  private static void start(XMLStreamReader reader, StringBuilder read) {
    read.append('<')
        .append(reader.getPrefix())
        .append('|')
        .append(reader.getLocalName())
        .append('|')
        .append(reader.getNamespaceURI());
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      read.append(" ns ")
          .append(reader.getNamespacePrefix(i))
          .append('=')
          .append(reader.getNamespaceURI(i));
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      read.append(' ')
          .append(reader.getAttributePrefix(i))
          .append('|')
          .append(reader.getAttributeLocalName(i))
          .append('|')
          .append(reader.getAttributeNamespace(i))
          .append('=')
          .append(reader.getAttributeValue(i));
    }
  }
}
