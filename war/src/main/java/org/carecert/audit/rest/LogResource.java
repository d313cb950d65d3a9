package org.carecert.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carecert.audit.PublicLog;
import org.carecert.audit.domain.ConsistencyProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tamper-evident log of facts, for whoever wants to see that it only grows. */
@Path("/audit/log")
@RequestScoped
@Tag(name = "audit")
public class LogResource {
  @Inject private PublicLog log;

  /** The newest signed checkpoint. */
  @GET
  @Path("/checkpoint")
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  @Operation(summary = "The newest signed checkpoint of the log (C2SP tlog-checkpoint)")
  @APIResponse(
      responseCode = "200",
      description = "The checkpoint",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(implementation = String.class)))
  public String checkpoint() {
    return log.checkpoint();
  }

  /** What proves that nothing was changed between two sizes. */
  @GET
  @Path("/consistency/{from}/{to}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Proof that the log of one size is the beginning of another (RFC 6962)")
  public ConsistencyProof consistency(@PathParam("from") long from, @PathParam("to") long to) {
    return log.consistency(from, to);
  }
}
