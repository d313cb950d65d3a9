package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carecert.home.rest.ParkingServlet;
import org.carecert.home.rest.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The description at {@code /openapi} is valid, complete and true. */
class OpenApiIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASE = "/api/v1";
  private static final List<Class<? extends Annotation>> VERBS =
      List.of(GET.class, POST.class, PUT.class, DELETE.class, PATCH.class);
  private static final List<String> PROBLEMS =
      List.of("400", "401", "403", "404", "405", "406", "409", "412", "413", "415", "422", "428");

  private static Description description;

  @BeforeAll
  static void fetch() {
    description = Description.at(TheHouse.get().address());
  }

  @Test
  void it_is_valid_by_the_official_schema_of_openapi_3_1() throws IOException {
    JsonNode schema;
    try (InputStream official =
        Objects.requireNonNull(
            OpenApiIT.class.getResourceAsStream("/openapi/schemas/v3.1/schema.yaml"))) {
      schema =
          JSON.valueToTree(
              new Yaml().load(new String(official.readAllBytes(), StandardCharsets.UTF_8)));
    }
    assertTrue(description.root().path("openapi").asText().startsWith("3.1."));
    assertEquals(
        "",
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(schema)
            .validate(description.root())
            .stream()
            .map(Object::toString)
            .collect(Collectors.joining("\n")));
  }

  @Test
  void its_references_all_lead_somewhere_and_every_schema_is_used() {
    Set<String> used = new TreeSet<>();
    description.root().findValuesAsText("$ref").forEach(used::add);
    for (String reference : used) {
      assertFalse(description.root().at(reference.substring(1)).isMissingNode(), reference);
    }
    description
        .root()
        .at("/components/schemas")
        .fieldNames()
        .forEachRemaining(
            name -> assertTrue(used.contains("#/components/schemas/" + name), "unused " + name));
  }

  @Test
  void it_is_json_if_json_is_accepted_and_yaml_otherwise() {
    Caller.Answer yaml = Caller.nobody().get("//openapi");
    Map<String, Object> read = new Yaml().load(yaml.text());
    assertEquals(description.root(), JSON.valueToTree(read));
  }

  @Test
  void every_resource_method_of_the_product_is_in_it_and_nothing_else() {
    Set<String> described = new TreeSet<>();
    description.operations().forEach(operation -> described.add(operation.call()));
    Set<String> built = new TreeSet<>();
    for (JavaClass resource :
        new ClassFileImporter()
            .importUrl(Problem.class.getProtectionDomain().getCodeSource().getLocation())) {
      if (resource.isAnnotatedWith(Path.class)) {
        for (JavaMethod method : resource.getMethods()) {
          calls(resource, method).forEach(built::add);
        }
      }
      if (resource.isAssignableTo(ParkingServlet.class)) {
        resource
            .tryGetAnnotationOfType(WebServlet.class)
            .ifPresent(beside -> built.add("POST " + beside.urlPatterns()[0]));
      }
    }
    assertTrue(built.size() > 100, "resource methods: " + built.size());
    assertEquals(String.join("\n", built), String.join("\n", described));
  }

  private static List<String> calls(JavaClass resource, JavaMethod method) {
    List<String> calls = new ArrayList<>();
    for (Class<? extends Annotation> verb : VERBS) {
      if (method.isAnnotatedWith(verb)) {
        String below = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = BASE + "/" + resource.getAnnotationOfType(Path.class).value() + "/" + below;
        calls.add(
            verb.getSimpleName()
                + " "
                + path.replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}")
                    .replaceAll("/+", "/")
                    .replaceAll("/$", ""));
      }
    }
    return calls;
  }

  @Test
  void every_call_says_what_it_is_for_what_it_takes_what_it_answers_and_who_may_ask() {
    List<String> faults = new ArrayList<>();
    for (Description.Operation operation : description.operations()) {
      JsonNode node = operation.node();
      String call = operation.call() + ": ";
      if (node.path("summary").asText().isBlank()) {
        faults.add(call + "no summary");
      }
      if (node.has("security") && !node.at("/security/0").has("bearer")) {
        faults.add(call + "asks for something else than a token");
      }
      for (String hole :
          operation.template().replaceAll("^[^{]*\\{|}[^{]*$", "").split("}[^{]*\\{")) {
        boolean named = false;
        for (JsonNode parameter : node.path("parameters")) {
          named |= parameter.path("name").asText().equals(hole) && parameter.has("schema");
        }
        if (operation.template().contains("{") && !named) {
          faults.add(call + "parameter " + hole + " is not described");
        }
      }
      node.path("requestBody")
          .path("content")
          .forEach(
              type -> {
                if (type.path("schema").isEmpty()) {
                  faults.add(call + "what it takes is not described");
                }
              });
      faults.addAll(answers(call, node.path("responses")));
    }
    assertEquals("", String.join("\n", faults));
  }

  private static List<String> answers(String call, JsonNode responses) {
    List<String> faults = new ArrayList<>();
    boolean success = false;
    for (Map.Entry<String, JsonNode> answer : responses.properties()) {
      boolean good = answer.getKey().startsWith("2");
      success |= good;
      JsonNode content = answer.getValue().path("content");
      if (good && content.isEmpty() != answer.getKey().equals("204")) {
        faults.add(call + "answer " + answer.getKey() + " has no content");
      }
      for (JsonNode type : content) {
        if (type.path("schema").isEmpty()) {
          faults.add(call + "answer " + answer.getKey() + " has no schema");
        }
      }
    }
    if (!success) {
      faults.add(call + "no success is described");
    }
    for (String status : PROBLEMS) {
      if (!responses.path(status).path("content").has("application/problem+json")) {
        faults.add(call + "no problem " + status);
      }
    }
    return faults;
  }

  /** Follows every list to its things and every thing to its parts, as every role. */
  @Test
  void whatever_any_role_can_read_is_as_described() {
    Crawl crawl = new Crawl(description);
    for (String username : DemoPeople.ALL) {
      crawl.as(username);
    }
    assertTrue(crawl.answers() > 300, "answers: " + crawl.answers());
    assertEquals("", String.join("\n", crawl.listsNeverAnswered()), "lists nobody can read");
  }

  @Test
  void an_answer_that_drifts_is_noticed() {
    String path = BASE + "/health";
    assertEquals("", description.faults("GET", path, answer(200, "{\"status\":\"UP\"}")));
    assertNotSaid("GET", path, answer(200, "{\"status\":\"UP\",\"more\":1}"));
    assertNotSaid("GET", path, answer(200, "{\"status\":1}"));
    assertNotSaid("GET", path, answer(200, "{\"status\":null}"));
    assertNotSaid("GET", path, answer(200, "{}"));
    assertNotSaid("GET", path, answer(201, "{\"status\":\"UP\"}"));
    assertNotSaid("GET", BASE + "/nowhere", answer(404, "{\"status\":\"UP\"}"));
    assertNotSaid("GET", BASE + "/nowhere", answer(200, "{}"));
  }

  @Test
  void a_key_that_is_left_out_or_null_without_leave_is_noticed() {
    Caller.Answer miss = Caller.nobody().post("/certificates/check", "{\"code\":\"none\"}");
    String path = BASE + "/certificates/check";
    assertEquals("", description.faults("POST", path, miss));
    ObjectNode without = (ObjectNode) miss.json();
    without.remove("issuer");
    assertNotSaid("POST", path, answer(200, without.toString()));
    assertNotSaid(
        "POST", path, answer(200, miss.text().replace("\"goodFor\":[]", "\"goodFor\":null")));
    assertNotSaid("POST", path, answer(200, miss.text().replace("null", "\"\"")));
  }

  private static Caller.Answer answer(int status, String body) {
    return new Caller.Answer(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertNotSaid(String method, String path, Caller.Answer answer) {
    assertFalse(description.faults(method, path, answer).isEmpty(), answer.text());
  }
}
