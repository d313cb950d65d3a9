package org.carecert.registry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.carecert.home.rest.Idempotent;
import org.carecert.registry.Imports;
import org.carecert.registry.domain.ImportResult;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Existing workers come in, with earlier certificates and proofs. */
@Path("/registry/imports")
@RequestScoped
@Tag(name = "registry")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
  private static final String SUMMARY =
      "Import earlier workers, as JSON or as an XLSX or CSV file; a bad row never stops a good one";

  @Inject private Imports imports;

  /** Takes in 1 to 10,000 workers; a bad row never stops a good one. */
  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = SUMMARY)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportBody.class)))
  @APIResponse(
      responseCode = "201",
      description = "What became of the rows",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportResult.class)))
  public Response json(InputStream body) {
    return Response.status(Response.Status.CREATED).entity(imports.json(body)).build();
  }

  /** Takes in the workers of an XLSX or CSV file. */
  @POST
  @Idempotent
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = SUMMARY)
  @APIResponse(
      responseCode = "201",
      description = "What became of the rows",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportResult.class)))
  public Response file(@FormParam("file") @Nullable EntityPart file) throws IOException {
    if (file == null) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    return Response.status(Response.Status.CREATED)
        .entity(imports.file(file.getContent().readAllBytes()))
        .build();
  }

  /** An empty file with the right headers: CSV, or XLSX with {@code format=xlsx}. */
  @GET
  @Path("/template")
  @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  @Operation(summary = "A template of the import file (format=csv or xlsx)")
  @APIResponse(
      responseCode = "200",
      description = "An empty file with the right headers",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response template(@QueryParam("format") @Nullable String format) {
    boolean workbook = "xlsx".equals(format);
    return Response.ok(imports.template(workbook))
        .type(
            workbook
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "text/csv;charset=UTF-8")
        .header(
            "Content-Disposition",
            "attachment; filename=\"workers." + (workbook ? "xlsx" : "csv") + "\"")
        .build();
  }
}
