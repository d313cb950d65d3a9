package org.carecert.subsidy.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carecert.shared.Origin;
import org.carecert.subsidy.ClaimList;
import org.carecert.subsidy.Reviews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the HR bureau does with a claim. */
@Path("/subsidies/claims/{code}")
@RequestScoped
@Tag(name = "subsidy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewsResource {
  @Inject private Reviews reviews;
  @Inject private ClaimList list;
  @Inject private Origin origin;

  /** First review. */
  @POST
  @Path("/first-review")
  @Operation(summary = "Pass the first review")
  public ClaimBodies.Detail first(@PathParam("code") String code, ClaimBodies.Note body) {
    reviews.first(code, body.note());
    return detail(code);
  }

  /** Second review. */
  @POST
  @Path("/second-review")
  @Operation(summary = "Pass the second review, as another officer")
  public ClaimBodies.Detail second(@PathParam("code") String code, ClaimBodies.Note body) {
    reviews.second(code, body.note());
    return detail(code);
  }

  /** Returned. */
  @POST
  @Path("/return")
  @Operation(summary = "Return a claim to the applicant, with reasons")
  public ClaimBodies.Detail giveBack(@PathParam("code") String code, ClaimBodies.Note body) {
    reviews.giveBack(code, body.note());
    return detail(code);
  }

  /** An objection. */
  @POST
  @Path("/object")
  @Operation(summary = "Record an objection that came in during the publicity period")
  public ClaimBodies.Detail object(@PathParam("code") String code, ClaimBodies.Note body) {
    reviews.object(code, body.note());
    return detail(code);
  }

  /** An objection found groundless. */
  @POST
  @Path("/dismiss-objection")
  @Operation(summary = "Find an objection groundless, with reasons")
  public ClaimBodies.Detail dismissObjection(
      @PathParam("code") String code, ClaimBodies.Note body) {
    reviews.dismissObjection(code, body.note());
    return detail(code);
  }

  /** Approval. */
  @POST
  @Path("/approve")
  @Operation(summary = "Approve, after the publicity period")
  public ClaimBodies.Detail approve(@PathParam("code") String code, ClaimBodies.Note body) {
    reviews.approve(code, body.note());
    return detail(code);
  }

  /** After a failed payment. */
  @POST
  @Path("/send-again")
  @Operation(summary = "Let a claim whose payment failed wait for the next batch")
  public ClaimBodies.Detail sendAgain(@PathParam("code") String code, ClaimBodies.Note body) {
    reviews.sendAgain(code, body.note());
    return detail(code);
  }

  /** Recovery. */
  @POST
  @Path("/recover")
  @Operation(summary = "Record that a paid amount came back by a decision")
  public ClaimBodies.Detail recover(@PathParam("code") String code, ClaimBodies.Recovery body) {
    reviews.recover(code, body.note(), Boolean.TRUE.equals(body.frees()));
    return detail(code);
  }

  private ClaimBodies.Detail detail(String code) {
    return ClaimBodies.Detail.of(list.view(code), origin.language());
  }
}
