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
import org.carecert.shared.Origin;
import org.carecert.shared.Slice;
import org.carecert.subsidy.ClaimList;
import org.carecert.subsidy.Claims;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Claims as the applicant, or a clerk for him, sees and moves them. */
@Path("/subsidies/claims")
@RequestScoped
@Tag(name = "subsidy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClaimsResource {
  @Inject private Claims claims;
  @Inject private ClaimList list;
  @Inject private Origin origin;

  /** Hands in a claim. */
  @POST
  @Idempotent
  @Operation(summary = "Hand in a claim, or keep a draft; a claim reserves its amount")
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ClaimBodies.Detail.class)))
  public Response enter(ClaimBodies.Entry body) {
    return Response.status(Response.Status.CREATED)
        .entity(detail(claims.enter(body.claim())))
        .build();
  }

  /** Lists claims. */
  @GET
  @Operation(summary = "Claims, oldest first; a candidate sees his own")
  public ClaimBodies.Page page(
      @QueryParam("state") @Schema(implementation = org.carecert.subsidy.domain.ClaimState.class)
          @Nullable String state,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable Integer limit) {
    return ClaimBodies.Page.of(
        list.page(Names.claimState(state), Slice.cursor(after), Slice.limit(limit)));
  }

  /** One claim. */
  @GET
  @Path("/{code}")
  @Operation(summary = "A claim with its history and its determination as of now")
  public ClaimBodies.Detail view(@PathParam("code") String code) {
    return detail(code);
  }

  /** Hands in a draft or a returned claim. */
  @POST
  @Path("/{code}/submit")
  @Operation(summary = "Hand in a draft or a returned claim, with what is declared anew")
  public ClaimBodies.Detail submit(@PathParam("code") String code, ClaimBodies.Submission body) {
    claims.submit(code, body.declared());
    return detail(code);
  }

  /** Takes a claim back. */
  @POST
  @Path("/{code}/withdraw")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Take a claim back, before anybody has reviewed it")
  public ClaimBodies.Detail withdraw(@PathParam("code") String code) {
    claims.withdraw(code);
    return detail(code);
  }

  private ClaimBodies.Detail detail(String code) {
    return ClaimBodies.Detail.of(list.view(code), origin.language());
  }
}
