package org.carecert.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carecert.home.rest.Idempotent;
import org.carecert.training.Rosters;
import org.carecert.training.domain.RosterPreview;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rosters of a cohort: looked at, committed, undone. */
@Path("/cohorts/{code}/rosters")
@RequestScoped
@Tag(name = "training")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RostersResource {
  @Inject private Rosters rosters;

  /** Upload a roster (field \"file\": XLSX or CSV); nobody is enrolled yet. */
  @POST
  @Idempotent
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Upload a roster (field \"file\": XLSX or CSV); nobody is enrolled yet")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = Uploads.File.class)))
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RosterPreview.class)))
  public Response upload(@PathParam("code") String code, List<EntityPart> parts) {
    EntityPart file = Uploads.part(parts);
    return Response.status(Response.Status.CREATED)
        .entity(rosters.upload(code, file.getFileName().orElse("roster"), Uploads.bytes(file)))
        .build();
  }

  /** A roster batch with its rows. */
  @GET
  @Path("/{batch}")
  @Operation(summary = "A roster batch with its rows")
  public RosterPreview read(@PathParam("code") String code, @PathParam("batch") String batch) {
    return rosters.preview(code, batch);
  }

  /** The rejected rows as the same kind of sheet, with a column of reasons. */
  @GET
  @Path("/{batch}/errors")
  @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  @Operation(summary = "The rejected rows as the same kind of sheet, with a column of reasons")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response errors(@PathParam("code") String code, @PathParam("batch") String batch) {
    return Uploads.answer(rosters.errors(code, batch));
  }

  /** Enrol the accepted rows. */
  @POST
  @Path("/{batch}/commit")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Enrol the accepted rows")
  public RosterPreview commit(@PathParam("code") String code, @PathParam("batch") String batch) {
    return rosters.commit(code, batch);
  }

  /** Take a batch back. */
  @POST
  @Path("/{batch}/undo")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Take a batch back")
  public RosterPreview undo(@PathParam("code") String code, @PathParam("batch") String batch) {
    rosters.undo(code, batch);
    return rosters.preview(code, batch);
  }
}
