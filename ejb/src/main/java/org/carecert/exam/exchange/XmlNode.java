package org.carecert.exam.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element with its attributes, texts and elements, by local names. */
final class XmlNode {
  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<Object> parts = new ArrayList<>();

  XmlNode(String name) {
    this.name = name;
  }

  void attribute(String key, String value) {
    attributes.put(key, value);
  }

  void add(XmlNode node) {
    parts.add(node);
  }

  /** Text that follows; what the parser gives in pieces is one text. */
  void add(CharSequence text) {
    Object last = parts.isEmpty() ? this : parts.get(parts.size() - 1);
    if (last instanceof StringBuilder before) {
      before.append(text);
    } else {
      StringBuilder begun = new StringBuilder();
      begun.append(text);
      parts.add(begun);
    }
  }

  String name() {
    return name;
  }

  /** An attribute; empty if it is not there. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  Map<String, String> attributes() {
    return attributes;
  }

  /** Texts and elements in their order. */
  List<Object> parts() {
    return parts;
  }

  List<XmlNode> children() {
    List<XmlNode> found = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof XmlNode node) {
        found.add(node);
      }
    }
    return found;
  }

  List<XmlNode> children(String called) {
    return children().stream().filter(node -> node.name.equals(called)).toList();
  }

  Optional<XmlNode> child(String called) {
    return children(called).stream().findFirst();
  }

  /** The text below a child, trimmed; empty if there is none. */
  String childText(String called) {
    return child(called).map(XmlNode::text).map(Said::trimmed).orElse("");
  }

  /** Every element of this name below. */
  List<XmlNode> all(String called) {
    List<XmlNode> found = new ArrayList<>();
    for (XmlNode node : children()) {
      if (node.name.equals(called)) {
        found.add(node);
      }
      found.addAll(node.all(called));
    }
    return found;
  }

  /** All text below. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(part instanceof XmlNode node ? node.text() : part);
    }
    return text.toString();
  }
}
