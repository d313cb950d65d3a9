package org.carecert.standard.rest;

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
import java.util.List;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Slice;
import org.carecert.standard.DataProposals;
import org.carecert.standard.DatedData;
import org.carecert.standard.domain.LeastLevel;
import org.carecert.standard.domain.PostNeed;
import org.carecert.standard.domain.ProposalLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What posts need, and what waits for a second officer. */
@Path("/standards")
@RequestScoped
@Tag(name = "standard")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StandardsResource {
  @Inject private DatedData data;
  @Inject private DataProposals proposals;

  /** What each post needs. */
  @GET
  @Path("/post-needs")
  @Operation(summary = "What each post needs beside what all need, with dates and sources")
  public List<PostNeed> needs() {
    return data.needs();
  }

  /** Proposes a least level. */
  @POST
  @Path("/post-needs/least-levels")
  @Idempotent
  @Operation(summary = "Propose the least certificate level of a post (first officer)")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = ProposalLine.class)))
  public Response leastLevel(LeastLevel body) {
    return Response.status(Response.Status.CREATED).entity(proposals.leastLevel(body)).build();
  }

  /** What officers proposed. */
  @GET
  @Path("/proposals")
  @Operation(summary = "Dated data that officers proposed, approved or not, the newest first")
  public Slice<ProposalLine> proposals(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
    return data.proposals(Slice.cursor(after), Slice.limit(limit));
  }

  /** Proposes a withdrawal. */
  @POST
  @Path("/proposals/{code}/withdrawal")
  @Idempotent
  @Operation(
      summary =
          "Propose to take back an approved value or level that has not begun (first officer)")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = ProposalLine.class)))
  public Response withdrawal(@PathParam("code") String code, Grounds body) {
    return Response.status(Response.Status.CREATED)
        .entity(proposals.withdrawal(code, body.citation()))
        .build();
  }

  /** Approves. */
  @POST
  @Path("/proposals/{code}/approval")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Approve, as another officer than the proposer: it counts from its day on")
  public ProposalLine approve(@PathParam("code") String code) {
    return proposals.approve(code);
  }

  /** Sends back. */
  @POST
  @Path("/proposals/{code}/dismissal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Send a proposal back, as another officer than the proposer")
  public ProposalLine dismiss(@PathParam("code") String code) {
    return proposals.dismiss(code);
  }

  /**
   * Why something is taken back.
   *
   * @param citation the grounds
   */
  @Schema(name = "WithdrawalGrounds")
  public record Grounds(String citation) {}
}
