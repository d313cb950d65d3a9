package org.carecert.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carecert.home.rest.Idempotent;
import org.carecert.training.Openings;
import org.carecert.training.domain.NewOpening;
import org.carecert.training.domain.OpeningCard;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opening applications between school and bureau. */
@Path("/cohorts/{code}/applications")
@RequestScoped
@Tag(name = "training")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OpeningsResource {
  @Inject private Openings openings;

  /** Send the application to open a cohort. */
  @POST
  @Idempotent
  @Operation(summary = "Send the application to open a cohort")
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = OpeningCard.class)))
  public Response send(@PathParam("code") String code, NewOpening body) {
    return Response.status(Response.Status.CREATED).entity(openings.send(code, body)).build();
  }

  /** The HR bureau accepts the application. */
  @POST
  @Path("/accept")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "The HR bureau accepts the application")
  public OpeningCard accept(@PathParam("code") String code) {
    return openings.accept(code);
  }

  /** The HR bureau returns the application with reasons. */
  @POST
  @Path("/return")
  @Operation(summary = "The HR bureau returns the application with reasons")
  public OpeningCard giveBack(@PathParam("code") String code, Bodies.Reasons body) {
    return openings.giveBack(code, body.reasons());
  }
}
