package org.carecert.home.rest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/** Adds to every operation what holds for all: problem answers, the token, the language. */
public class OpenApiFilter implements OASFilter {
  private static final String BASE = "/api/v1";

  private static final Map<String, String> PROBLEMS =
      Map.ofEntries(
          Map.entry("400", "The request cannot be read"),
          Map.entry("401", "No token, or not a good one"),
          Map.entry("403", "The caller's role does not allow it"),
          Map.entry("404", "Not there, or not yours"),
          Map.entry("405", "The method does not exist here"),
          Map.entry("406", "No answer in the form asked for"),
          Map.entry("409", "Not in the present state"),
          Map.entry("412", "Somebody else changed it"),
          Map.entry("413", "The body is too large"),
          Map.entry("415", "The body's type is not supported"),
          Map.entry("422", "A rule says no; reasons tell which"),
          Map.entry("428", "If-Match is missing"),
          Map.entry("429", "Too many calls"),
          Map.entry("500", "A fault, with its incident number"),
          Map.entry("503", "Not ready yet"));

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((method, operation) -> complete(path, method, operation)));
    describe(api);
    besideTheResources(api);
    api.getComponents().addSchema("ProblemReason", problemReason());
    api.getComponents().addSchema("Problem", problem());
    // The server would put empty ones, which the standard does not allow.
    api.setExternalDocs(
        OASFactory.createExternalDocumentation()
            .description("The register of certified childcare workers")
            .url("/"));
    api.getInfo().setLicense(OASFactory.createLicense().name("For those who are given an account"));
  }

  // Made up by the scanner, from another time zone; in YAML they are not even texts.
  @Override
  public Schema filterSchema(Schema schema) {
    schema.setExamples(null);
    return schema;
  }

  // The operation is named by its method, so that the records behind it can be asked.
  private static void describe(OpenAPI api) {
    DescribedRecords records = new DescribedRecords(api.getComponents().getSchemas());
    Map<Operation, Method> methods = new LinkedHashMap<>();
    for (PathItem item : api.getPaths().getPathItems().values()) {
      for (Operation operation : item.getOperations().values()) {
        methods.put(operation, method(operation.getOperationId()));
        operation.setOperationId(
            operation.getOperationId().substring(operation.getOperationId().lastIndexOf('.') + 1));
      }
    }
    methods.forEach(
        (operation, method) -> {
          if (operation.getRequestBody() != null) {
            schemas(operation.getRequestBody().getContent()).forEach(s -> records.body(method, s));
          }
        });
    methods.forEach(
        (operation, method) ->
            operation
                .getResponses()
                .getAPIResponses()
                .forEach(
                    (status, response) ->
                        schemas(response.getContent())
                            .forEach(s -> records.answer(method, status, s))));
  }

  // The servlet for the answers of a whole exam takes and gives what the resource does.
  private static void besideTheResources(OpenAPI api) {
    Operation save = api.getPaths().getPathItem(BASE + "/exam/attempts/{code}/responses").getPOST();
    api.getPaths()
        .addPathItem(
            BASE + "/exam/answers",
            OASFactory.createPathItem()
                .POST(
                    OASFactory.createOperation()
                        .operationId("AnswersServlet_service")
                        .tags(save.getTags())
                        .summary(
                            "Save an answer of the attempt whose token is shown; made for exam day")
                        .parameters(
                            save.getParameters().stream()
                                .filter(parameter -> parameter.getIn() == Parameter.In.HEADER)
                                .toList())
                        .requestBody(save.getRequestBody())
                        .responses(save.getResponses())
                        .security(List.of())));
  }

  private static List<Schema> schemas(@Nullable Content content) {
    return content == null
        ? List.of()
        : content.getMediaTypes().entrySet().stream()
            .filter(type -> type.getKey().equals("application/json"))
            .map(type -> type.getValue().getSchema())
            .filter(Objects::nonNull)
            .toList();
  }

  private static Method method(String operation) {
    int name = operation.lastIndexOf('_');
    try {
      Class<?> resource =
          Class.forName(operation.substring(0, name), false, OpenApiFilter.class.getClassLoader());
      return Arrays.stream(resource.getDeclaredMethods())
          .filter(m -> m.getName().equals(operation.substring(name + 1)) && !m.isSynthetic())
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(operation));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(operation, e);
    }
  }

  private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
    String call = method + " " + (path.startsWith(BASE) ? path.substring(BASE.length()) : path);
    PROBLEMS.keySet().stream()
        .sorted()
        .filter(status -> !operation.getResponses().hasAPIResponse(status))
        .forEach(status -> operation.getResponses().addAPIResponse(status, answer(status)));
    if (operation.getRequestBody() != null && operation.getRequestBody().getRequired() == null) {
      operation.getRequestBody().setRequired(true);
    }
    if (PublicPaths.LIST.contains(call)) {
      operation.setSecurity(List.of());
    } else {
      SecurityRequirement bearer = OASFactory.createSecurityRequirement();
      bearer.addScheme("bearer");
      operation.setSecurity(List.of(bearer));
    }
  }

  private static APIResponse answer(String status) {
    return OASFactory.createAPIResponse()
        .description(PROBLEMS.getOrDefault(status, status))
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
  }

  private static Schema problemReason() {
    return OASFactory.createSchema()
        .type(List.of(Schema.SchemaType.OBJECT))
        .addProperty("code", text())
        .addProperty(
            "field",
            OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL)))
        .addProperty("message", text())
        .required(List.of("code", "field", "message"));
  }

  private static Schema problem() {
    Schema reason = OASFactory.createSchema().ref("#/components/schemas/ProblemReason");
    return OASFactory.createSchema()
        .type(List.of(Schema.SchemaType.OBJECT))
        .addProperty("type", text())
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
        .addProperty(
            "reasons",
            OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY)).items(reason))
        .required(List.of("type", "title", "status", "reasons"));
  }

  private static Schema text() {
    return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
  }
}
