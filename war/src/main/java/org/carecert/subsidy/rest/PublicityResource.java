package org.carecert.subsidy.rest;

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
import org.carecert.shared.Slice;
import org.carecert.subsidy.Funds;
import org.carecert.subsidy.Publicity;
import org.carecert.subsidy.domain.PublicityMade;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The publicity list, and the funds that pay. */
@Path("/subsidies")
@RequestScoped
@Tag(name = "subsidy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicityResource {
  @Inject private Publicity publicity;
  @Inject private Funds funds;

  /** Publishes. */
  @POST
  @Path("/publicity")
  @Idempotent
  @Operation(summary = "Put claims that passed the second review on the public list")
  @APIResponse(
      responseCode = "201",
      description = "Published",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PublicityMade.class)))
  public Response publish(ClaimBodies.Order body) {
    return Response.status(Response.Status.CREATED)
        .entity(publicity.publish(body.claims()))
        .build();
  }

  /** What the public sees. */
  @GET
  @Path("/publicity")
  @Operation(summary = "The public list: masked, for at least five working days")
  public PaymentBodies.Published list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
    return PaymentBodies.Published.of(publicity.list(Slice.cursor(after), Slice.limit(limit)));
  }

  /** The funds. */
  @GET
  @Path("/funds")
  @Operation(summary = "What each fund has left and what waits in it for the bank")
  public RuleBodies.Funds funds() {
    return new RuleBodies.Funds(funds.all());
  }

  /** An allotment. */
  @POST
  @Path("/funds/{fund}/allotments")
  @Idempotent
  @Operation(summary = "Enter an allotment of the finance office; a negative one takes back")
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleBodies.Funds.class)))
  public Response allot(@PathParam("fund") String fund, RuleBodies.Allotment body) {
    return Response.status(Response.Status.CREATED)
        .entity(new RuleBodies.Funds(funds.allot(Names.fund(fund), body.amountFen(), body.note())))
        .build();
  }
}
