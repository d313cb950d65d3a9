package org.carecert.home.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

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
    api.getComponents().addSchema("Problem", problem());
  }

  private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
    String call = method + " " + (path.startsWith(BASE) ? path.substring(BASE.length()) : path);
    PROBLEMS.keySet().stream()
        .sorted()
        .filter(status -> !operation.getResponses().hasAPIResponse(status))
        .forEach(status -> operation.getResponses().addAPIResponse(status, answer(status)));
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

  private static Schema problem() {
    Schema text = text();
    Schema line =
        OASFactory.createSchema()
            .type(List.of(Schema.SchemaType.OBJECT))
            .addProperty("code", text)
            .addProperty(
                "field",
                OASFactory.createSchema()
                    .type(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL)))
            .addProperty("message", text())
            .required(List.of("code", "message"));
    return OASFactory.createSchema()
        .type(List.of(Schema.SchemaType.OBJECT))
        .addProperty("type", text())
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
        .addProperty(
            "reasons", OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY)).items(line))
        .required(List.of("type", "title", "status", "reasons"));
  }

  private static Schema text() {
    return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
  }
}
