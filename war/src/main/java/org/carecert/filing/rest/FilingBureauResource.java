package org.carecert.filing.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carecert.filing.Acknowledgements;
import org.carecert.filing.Registrations;
import org.carecert.filing.Supervision;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Origin;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the health bureau does with filings. */
@Path("/filings")
@RequestScoped
@Tag(name = "filing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FilingBureauResource {
  @Inject private Acknowledgements acknowledgements;
  @Inject private Supervision supervision;
  @Inject private Registrations registrations;
  @Inject private Origin origin;

  /** The bureau acknowledges. */
  @POST
  @Path("/{id}/receipt")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Issue the receipt with the notice of basic conditions")
  @APIResponse(
      responseCode = "201",
      description = "Issued",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FilingDetail.class)))
  public Response issue(@PathParam("id") String id) {
    return Response.status(Response.Status.CREATED)
        .entity(FilingDetail.of(acknowledgements.issue(id), origin.language()))
        .build();
  }

  /** The bureau says what does not conform. */
  @POST
  @Path("/{id}/nonconformity")
  @Operation(summary = "Say, with reasons, that a filing does not conform")
  public FilingDetail nonconforming(@PathParam("id") String id, FilingActs.Nonconformity body) {
    return FilingDetail.of(supervision.nonconforming(id, body.reasons()), origin.language());
  }

  /** The bureau allows a second engagement. */
  @POST
  @Path("/{id}/second-engagements")
  @Operation(summary = "Allow that the person of a row works here beside another facility")
  public FilingDetail allowSecond(@PathParam("id") String id, FilingActs.Second body) {
    new Require().text("ref", body.ref(), 40).check();
    return FilingDetail.of(
        supervision.allowSecond(id, String.valueOf(body.ref())), origin.language());
  }

  /** The bureau releases a facility from its operator. */
  @POST
  @Path("/{id}/release")
  @Operation(summary = "Release the facility from its operator, so that another may file for it")
  public FilingDetail release(@PathParam("id") String id, FilingActs.Why body) {
    return FilingDetail.of(supervision.release(id, body.reason()), origin.language());
  }

  /** The registrar's push. */
  @POST
  @Path("/registrations")
  @Idempotent
  @Operation(summary = "Take in registered facilities from the registrar; a bad row stops no other")
  @APIResponse(
      responseCode = "201",
      description = "How many were taken in, and which not",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FilingActs.Pushed.class)))
  public Response push(FilingActs.Push body) {
    return Response.status(Response.Status.CREATED)
        .entity(
            FilingActs.Pushed.of(
                registrations.push(
                    FilingBody.rows(body.registrations(), FilingActs.PushRow::draft)),
                origin.language()))
        .build();
  }
}
