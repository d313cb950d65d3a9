package org.carecert.exam.exchange;

import java.util.Locale;

/**
 * The names of QTI 2.2 and how 3.0 writes them: {@code simpleChoice} is {@code qti-simple-choice}.
 */
final class QtiNames {
  private static final String PREFIX = "qti-";

  private final boolean third;

  QtiNames(boolean third) {
    this.third = third;
  }

  /** The name of an element. */
  String element(String name) {
    return third ? PREFIX + attribute(name) : name;
  }

  /** The name of an attribute. */
  String attribute(String name) {
    if (!third) {
      return name;
    }
    StringBuilder dashed = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      dashed.append(Character.isUpperCase(c) ? "-" : "").append(Character.toLowerCase(c));
    }
    return dashed.toString();
  }

  /** Whether an element is named as 3.0 does. */
  static boolean third(XmlNode node) {
    return node.name().startsWith(PREFIX);
  }

  /** The same element with the names of 2.2. */
  static XmlNode second(XmlNode node) {
    String name = third(node) ? camel(node.name().substring(PREFIX.length())) : node.name();
    XmlNode renamed = new XmlNode(name);
    node.attributes().forEach((key, value) -> renamed.attribute(camel(key), value));
    for (Object part : node.parts()) {
      if (part instanceof XmlNode child) {
        renamed.add(second(child));
      } else {
        renamed.add(part.toString());
      }
    }
    return renamed;
  }

  private static String camel(String dashed) {
    StringBuilder camel = new StringBuilder();
    for (String word : dashed.split("-", -1)) {
      boolean first = camel.isEmpty() || word.isEmpty();
      camel.append(
          first ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return camel.toString();
  }
}
