package org.carecert.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the product says of its calls at {@code /openapi}. Every answer that a test of the whole
 * gets is held against it, as the proxy of a careful customer would.
 */
final class Description {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Description> OF = new ConcurrentHashMap<>();
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final JsonNode root;
  private final JsonNode strictComponents;
  private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  Description(JsonNode root) {
    this.root = root;
    this.strictComponents = closed(root.path("components").deepCopy());
  }

  /** The description of the house at this address. */
  static Description at(String address) {
    return OF.computeIfAbsent(address, Description::fetched);
  }

  private static Description fetched(String address) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + "openapi"))
              .header("Accept", "application/json")
              .build();
      return new Description(
          JSON.readTree(
              HttpClient.newHttpClient()
                  .send(request, HttpResponse.BodyHandlers.ofByteArray())
                  .body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The whole document. */
  JsonNode root() {
    return root;
  }

  /** Operation and status of every answer held against the description so far. */
  Set<String> seen() {
    return new TreeSet<>(seen);
  }

  /** An operation with the template of its path. */
  record Operation(String method, String template, JsonNode node) {
    /** Method and template, as people write a call. */
    String call() {
      return method + " " + template;
    }
  }

  /** Every operation. */
  List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> one : path.getValue().properties()) {
        if (one.getValue().has("responses")) {
          all.add(
              new Operation(
                  one.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), one.getValue()));
        }
      }
    }
    return all;
  }

  /** What is wrong with an answer, in words; empty if it is as described. */
  String faults(String method, String path, Caller.Answer answer) {
    Operation operation = operation(method, path);
    if (operation == null) {
      return answer.status() >= 400 ? problem(answer) : "not described";
    }
    seen.add(operation.call() + " " + answer.status());
    JsonNode response = operation.node().path("responses").path(String.valueOf(answer.status()));
    if (response.isMissingNode()) {
      return "status " + answer.status() + " is not described";
    }
    JsonNode content = response.path("content");
    if (answer.body().length == 0) {
      return content.isEmpty() || method.equals("HEAD") ? "" : "an empty body is not described";
    }
    String type = answer.type().replaceFirst(";.*", "").strip();
    if (!content.has(type)) {
      return content.has("*/*") ? "" : "type " + type + " is not described";
    }
    if (!type.endsWith("json")) {
      return "";
    }
    JsonNode schema = content.path(type).path("schema");
    if (schema.isEmpty()) {
      return "no schema";
    }
    return told(schema(operation.call() + answer.status() + type, schema), answer.json());
  }

  /** The operation that this path means; what is written out goes before what is filled in. */
  @Nullable Operation operation(String method, String path) {
    String[] asked = path.split("/", -1);
    Operation best = null;
    for (Operation one : operations()) {
      String[] parts = one.template().split("/", -1);
      if (one.method().equals(method) && fits(parts, asked)) {
        if (best == null || holes(one.template()) < holes(best.template())) {
          best = one;
        }
      }
    }
    return best;
  }

  private static int holes(String template) {
    return (int) template.chars().filter(c -> c == '{').count();
  }

  private static boolean fits(String[] parts, String[] asked) {
    if (parts.length != asked.length) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].startsWith("{") && !parts[i].equals(asked[i])) {
        return false;
      }
    }
    return true;
  }

  private String problem(Caller.Answer answer) {
    if (!answer.type().equals("application/problem+json")) {
      return "an error that is no problem: " + answer.type();
    }
    return told(
        schema("Problem", JSON.createObjectNode().put("$ref", "#/components/schemas/Problem")),
        answer.json());
  }

  private JsonSchema schema(String name, JsonNode schema) {
    return schemas.computeIfAbsent(
        name,
        key -> {
          ObjectNode whole = JSON.createObjectNode();
          whole.set("components", strictComponents);
          whole.putArray("allOf").add(closed(schema.deepCopy()));
          return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(whole, STRICT);
        });
  }

  private static String told(JsonSchema schema, JsonNode body) {
    return schema.validate(body).stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .limit(5)
        .collect(Collectors.joining("; "));
  }

  // What is not described must not come.
  private static JsonNode closed(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(Description::closed);
    return node;
  }
}
