package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carecert.exam.Accommodations;
import org.carecert.exam.domain.AccommodationLine;
import org.carecert.home.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people need at their exams: proposed by one officer, granted by another. */
@Path("/exam/accommodations")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamAccommodationsResource {
  @Inject private Accommodations accommodations;

  /** The newest. */
  @GET
  @Operation(summary = "The organisation's accommodations, newest first")
  public List<AccommodationLine> list() {
    return accommodations.all();
  }

  /** Proposes one. */
  @POST
  @Idempotent
  @Operation(summary = "Propose an accommodation for a person, with its evidence")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response propose(ConductBodies.NewAccommodation body) {
    return Response.status(Response.Status.CREATED)
        .entity(new ExamAnswers.Code(accommodations.propose(body.who(), body.draft())))
        .build();
  }

  /** Grants it. */
  @POST
  @Path("/{code}/grant")
  @Operation(summary = "Grant it; by another officer than who proposed it")
  @APIResponse(responseCode = "204", description = "Done")
  public void grant(@PathParam("code") String code) {
    accommodations.grant(code);
  }

  /** Ends it. */
  @POST
  @Path("/{code}/end")
  @Operation(summary = "End it, or turn down what was proposed")
  @APIResponse(responseCode = "204", description = "Done")
  public void end(@PathParam("code") String code, ConductBodies.Ending body) {
    accommodations.end(code, body.why());
  }
}
