package org.carecert.home.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carecert.organisation.Readiness;
import org.carecert.shared.ClockStanding;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the house is ready. */
@Path("/health")
@RequestScoped
@Tag(name = "house")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
  @Inject private Readiness readiness;
  @Inject private ClockStanding clock;
  @Inject private Origin origin;

  /** 200 once the house is ready; 503 while the demo city is still being loaded. */
  @GET
  @Operation(summary = "Whether the house is ready")
  @APIResponse(
      responseCode = "200",
      description = "Ready",
      content = @Content(schema = @Schema(implementation = Health.class)))
  public Response health() {
    return readiness.ready()
        ? Response.ok(new Health(clock.behind().isPresent() ? "DEGRADED" : "UP")).build()
        : Problem.answer(origin.language(), 503, CommonReason.NOT_READY);
  }

  /**
   * The state of the house.
   *
   * @param status UP; DEGRADED while the machine's clock is behind what is written down already
   */
  public record Health(String status) {}
}
