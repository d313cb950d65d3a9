package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.carecert.exam.Tickets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Admission tickets. */
@Path("/exam/admissions")
@RequestScoped
@Tag(name = "exam")
public class ExamTicketsResource {
  @Inject private Tickets tickets;

  /** A ticket. */
  @GET
  @Path("/{admission}/ticket.pdf")
  @Produces("application/pdf")
  @Operation(summary = "The admission ticket, for whose it is and for the organisation")
  @APIResponse(
      responseCode = "200",
      description = "The ticket",
      content =
          @Content(
              mediaType = "application/pdf",
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                      format = "binary")))
  public Response ticket(@PathParam("admission") String admission) {
    return Response.ok(tickets.pdf(admission), "application/pdf").build();
  }
}
