package org.carecert.home.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Whether the server is alive at all. It asks nobody, so that a watcher who restarts a dead server
 * does not restart a living one because the database is away; and it is the least that a call here
 * costs, beside which others are measured.
 */
@Path("/health/alive")
@RequestScoped
@Tag(name = "house")
public class AliveResource {
  /** Says nothing: that it answers is the answer. */
  @GET
  @Operation(summary = "Whether the server is alive, whatever stands behind it")
  @APIResponse(responseCode = "204", description = "Alive")
  public void alive() {
    // Nothing is asked.
  }
}
