package org.carecert.sanction.rest;

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
import org.carecert.sanction.Liftings;
import org.carecert.sanction.SanctionFiles;
import org.carecert.sanction.Sanctions;
import org.carecert.sanction.domain.AppealState;
import org.carecert.sanction.domain.LiftingProposal;
import org.carecert.sanction.domain.SanctionLine;
import org.carecert.sanction.domain.SanctionProposal;
import org.carecert.sanction.domain.SanctionView;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Bans and suspensions: proposed by one officer, confirmed by another. */
@Path("/sanctions")
@RequestScoped
@Tag(name = "sanction")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SanctionsResource {
  @Inject private Sanctions sanctions;
  @Inject private Liftings liftings;
  @Inject private SanctionFiles files;

  /** Sanctions, the newest first. */
  @GET
  @Operation(summary = "Sanctions, the newest first")
  public Slice<SanctionLine> list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
    return files.list(Slice.cursor(after), Slice.limit(limit));
  }

  /** Proposes a sanction. */
  @POST
  @Idempotent
  @Operation(summary = "Propose a sanction (first officer)")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = SanctionView.class)))
  public Response propose(SanctionProposal proposal) {
    return created(sanctions.propose(proposal));
  }

  /** One sanction. */
  @GET
  @Path("/{code}")
  @Operation(summary = "A sanction with everything decided about it")
  public SanctionView view(@PathParam("code") String code) {
    return files.view(code);
  }

  /** Confirms a sanction. */
  @POST
  @Path("/{code}/confirmation")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Confirm a sanction (second officer): it holds from now on")
  public SanctionView confirm(@PathParam("code") String code) {
    sanctions.confirm(code);
    return files.view(code);
  }

  /** Sends a proposal back. */
  @POST
  @Path("/{code}/refusal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Send a proposed sanction back (second officer)")
  public SanctionView decline(@PathParam("code") String code) {
    sanctions.decline(code);
    return files.view(code);
  }

  /** Records how an appeal stands. */
  @POST
  @Path("/{code}/appeals")
  @Idempotent
  @Operation(summary = "Record how an appeal stands")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = SanctionView.class)))
  public Response appeal(@PathParam("code") String code, AppealBody body) {
    sanctions.appeal(code, body.state(), body.note());
    return created(code);
  }

  /** Proposes to lift a sanction. */
  @POST
  @Path("/{code}/liftings")
  @Idempotent
  @Operation(summary = "Propose to lift a sanction (first officer)")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = SanctionView.class)))
  public Response lift(@PathParam("code") String code, LiftingProposal proposal) {
    liftings.propose(code, proposal);
    return created(code);
  }

  /** Confirms a lifting. */
  @POST
  @Path("/{code}/liftings/{lifting}/confirmation")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Confirm a lifting (second officer)")
  public SanctionView confirmLifting(
      @PathParam("code") String code, @PathParam("lifting") String lifting) {
    liftings.confirm(lifting);
    return files.view(code);
  }

  /** Sends a lifting back. */
  @POST
  @Path("/{code}/liftings/{lifting}/refusal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Send a lifting back (second officer)")
  public SanctionView declineLifting(
      @PathParam("code") String code, @PathParam("lifting") String lifting) {
    liftings.decline(lifting);
    return files.view(code);
  }

  private Response created(String code) {
    return Response.status(Response.Status.CREATED).entity(files.view(code)).build();
  }

  /**
   * How an appeal stands.
   *
   * @param note what was decided or asked, with the document's number
   */
  public record AppealBody(AppealState state, String note) {}
}
