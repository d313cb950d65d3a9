package org.carecert.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** A body made up from its schema: every field filled with something of the right kind. */
final class SampleBody {
  private static final int DEEPEST = 6;

  private final JsonNode root;

  SampleBody(Description description) {
    this.root = description.root();
  }

  /** A body for this operation. */
  JsonNode of(Description.Operation operation) {
    return of(
        operation
            .node()
            .path("requestBody")
            .path("content")
            .path("application/json")
            .path("schema"),
        0);
  }

  /** The path of this operation with its holes filled by something of the right kind. */
  String path(Description.Operation operation) {
    String path = operation.template();
    for (JsonNode parameter : operation.node().path("parameters")) {
      JsonNode value = of(parameter.path("schema"), 0);
      String name = parameter.path("name").asText();
      String text = value.asText().equals("sample") ? "1" : value.asText();
      if (name.equals("fund")) {
        text = root.at("/components/schemas/Fund/enum/0").asText();
      }
      path = path.replace("{" + name + "}", text);
    }
    return path;
  }

  private JsonNode of(JsonNode schema, int depth) {
    if (depth > DEEPEST) {
      return NullNode.getInstance();
    }
    if (schema.has("$ref")) {
      return of(root.at(schema.path("$ref").asText().substring(1)), depth);
    }
    if (schema.has("anyOf")) {
      return of(schema.path("anyOf").path(0), depth);
    }
    if (schema.has("enum")) {
      return schema.path("enum").path(0);
    }
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
      case "object" -> object(schema, depth);
      case "array" -> {
        ArrayNode list = Worker.JSON.createArrayNode();
        yield list.add(of(schema.path("items"), depth + 1));
      }
      case "integer", "number" -> IntNode.valueOf(1);
      case "boolean" -> Worker.JSON.getNodeFactory().booleanNode(true);
      case "string" -> TextNode.valueOf(text(schema.path("format").asText()));
      default -> NullNode.getInstance();
    };
  }

  private JsonNode object(JsonNode schema, int depth) {
    ObjectNode object = Worker.JSON.createObjectNode();
    schema
        .path("properties")
        .properties()
        .forEach(one -> object.set(one.getKey(), of(one.getValue(), depth + 1)));
    if (schema.path("additionalProperties").isObject()) {
      object.set("1", of(schema.path("additionalProperties"), depth + 1));
    }
    return object;
  }

  private static String text(String format) {
    return switch (format) {
      case "date" -> Worker.today().toString();
      case "date-time" -> Worker.today() + "T08:00:00+08:00";
      case "local-time", "partial-time", "time" -> "08:00:00";
      default -> "sample";
    };
  }
}
