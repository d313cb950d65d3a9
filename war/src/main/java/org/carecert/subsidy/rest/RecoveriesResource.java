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
import org.carecert.shared.Slice;
import org.carecert.subsidy.Recoveries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Cases where money went out on a certificate that was lost afterwards. */
@Path("/subsidies/recoveries")
@RequestScoped
@Tag(name = "subsidy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecoveriesResource {
  @Inject private Recoveries recoveries;

  /** Lists cases. */
  @GET
  @Operation(summary = "Cases in a state, or in all, oldest first")
  public RecoveryBodies.Page page(
      @QueryParam("state") @Nullable String state,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable Integer limit) {
    return RecoveryBodies.Page.of(
        recoveries.page(Names.recoveryState(state), Slice.cursor(after), Slice.limit(limit)));
  }

  /** It stays paid. */
  @POST
  @Path("/{code}/drop")
  @Operation(summary = "Decide, with reasons, that a payment is not recovered")
  public RecoveryBodies.Line drop(@PathParam("code") String code, ClaimBodies.Note body) {
    return RecoveryBodies.Line.of(recoveries.drop(code, body.note()));
  }
}
