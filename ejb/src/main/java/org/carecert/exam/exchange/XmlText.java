package org.carecert.exam.exchange;

/** XML as it is written: elements by name, attributes in pairs, everything escaped. */
final class XmlText {
  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  /** Begins an element; attributes are names and values by turns, a null value is left out. */
  XmlText open(String name, String... attributes) {
    return tag(name, ">", attributes);
  }

  /** An element with nothing in it. */
  XmlText empty(String name, String... attributes) {
    return tag(name, "/>", attributes);
  }

  /** An element with a text. */
  XmlText text(String name, String text) {
    open(name);
    out.append(escaped(text));
    return close(name);
  }

  /** Ends an element. */
  XmlText close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** What is XML already. */
  XmlText raw(String xml) {
    out.append(xml);
    return this;
  }

  /** A new line, where blanks mean nothing. */
  XmlText line() {
    out.append('\n');
    return this;
  }

  private XmlText tag(String name, String end, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(attribute(attributes[i + 1])).append('"');
    }
    out.append(end);
    return this;
  }

  private static String attribute(String text) {
    return escaped(text).replace("\t", "&#9;").replace("\n", "&#10;");
  }

  /** A text with what XML must not hold left out, and what it would take for markup escaped. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\r' -> safe.append("&#13;");
                default -> {
                  if (writable(c)) {
                    safe.appendCodePoint(c);
                  }
                }
              }
            });
    return safe.toString();
  }

  private static boolean writable(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n';
    return !control && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
