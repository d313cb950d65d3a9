package org.carecert.registry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carecert.home.rest.Idempotent;
import org.carecert.registry.EvidenceDesk;
import org.carecert.registry.Workers;
import org.carecert.registry.domain.EvidenceCard;
import org.carecert.registry.domain.WorkerLine;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is in the registry, and what it knows of a worker. */
@Path("/registry/workers")
@RequestScoped
@Tag(name = "registry")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkersResource {
  @Inject private Workers workers;
  @Inject private EvidenceDesk evidence;

  /** Workers by name, document number or certificate number. */
  @GET
  @Operation(
      summary =
          "Workers by the beginning of a name, a whole document number or a certificate number")
  public Slice<WorkerLine> search(
      @QueryParam("text") @Nullable String text,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable Integer limit) {
    return workers.search(text, after, Slice.limit(limit));
  }

  /** One worker's file. */
  @GET
  @Path("/{code}")
  @Operation(
      summary =
          "A worker's file as of now: life, standing for each post, certificates, proofs,"
              + " engagements, bans; reading it is recorded")
  public WorkerFile file(@PathParam("code") String code) {
    return WorkerFile.of(workers.view(code));
  }

  /** Records a proof. */
  @POST
  @Path("/{code}/evidence")
  @Idempotent
  @Operation(summary = "Add a health certificate, record check or other proof to a worker's file")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = EvidenceCard.class)))
  public Response record(@PathParam("code") String code, EvidenceCard card) {
    evidence.record(code, card);
    return Response.status(Response.Status.CREATED).entity(card).build();
  }

  /** Withdraws a proof. */
  @POST
  @Path("/{code}/evidence/withdrawal")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  @Operation(
      summary =
          "Withdraw a proof that was recorded wrongly, named by all that it says; it counts no more"
              + " and stays in the file")
  public void withdraw(@PathParam("code") String code, EvidenceCard card) {
    evidence.withdraw(code, card);
  }
}
