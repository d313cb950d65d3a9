package org.carecert.exam.exchange;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.carecert.exam.domain.ExchangeReason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;

/** XML pulled element by element: no document type, no entities but the five of XML, not deep. */
final class XmlSource {
  private static final int DEEPEST = 60;

  private final XMLStreamReader reader;
  private final XmlNode root;

  XmlSource(byte[] bytes) throws XMLStreamException {
    Encoded encoded = Encoded.xml(bytes);
    if (!encoded.sound()) {
      throw new XMLStreamException("encoding", new Ending(encoded.text()));
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    reader = factory.createXMLStreamReader(new StringReader(encoded.text()));
    while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
      step();
    }
    root = opened();
  }

  /** The outermost element, without what is in it. */
  XmlNode root() {
    return root;
  }

  /** The next element right below the outermost one, whole; the file is well formed if none is. */
  Optional<XmlNode> next() throws XMLStreamException {
    while (reader.hasNext()) {
      if (step() == XMLStreamConstants.START_ELEMENT) {
        return Optional.of(whole(opened(), 2));
      }
    }
    return Optional.empty();
  }

  /** The outermost element with everything in it. */
  static XmlNode whole(byte[] bytes) throws XMLStreamException {
    XmlSource source = new XmlSource(bytes);
    XmlNode root = source.whole(source.root, 1);
    while (source.reader.hasNext()) {
      source.step();
    }
    return root;
  }

  private XmlNode whole(XmlNode node, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("too deep", reader.getLocation());
    }
    for (int event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        node.add(whole(opened(), depth + 1));
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        node.add(reader.getText());
      }
    }
    return node;
  }

  private int step() throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD) {
      throw new Refused(ExchangeReason.XML_DOCTYPE, reader.getLocation().getLineNumber());
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("entity", reader.getLocation());
    }
    return event;
  }

  private XmlNode opened() {
    XmlNode node = new XmlNode(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      node.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return node;
  }

  /** What is wrong, with its line. */
  static Refusal malformed(XMLStreamException fault) {
    int line = fault.getLocation() == null ? 1 : Math.max(1, fault.getLocation().getLineNumber());
    return Refusal.of(ExchangeReason.XML_MALFORMED, line);
  }

  /** The end of what could be read. */
  private record Ending(String text) implements Location {
    @Override
    public int getLineNumber() {
      return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }

    @Override
    public int getColumnNumber() {
      return text.length() - text.lastIndexOf('\n');
    }

    @Override
    public int getCharacterOffset() {
      return text.length();
    }

    @Override
    public String getPublicId() {
      return "";
    }

    @Override
    public String getSystemId() {
      return "";
    }
  }
}
