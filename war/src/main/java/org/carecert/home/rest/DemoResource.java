package org.carecert.home.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.carecert.organisation.DemoDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What only the demo mode has: the clock that moves, and the mark that the demo city is loaded. */
@Path("/demo")
@RequestScoped
@Tag(name = "demo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DemoResource {
  @Inject private DemoDesk desk;

  /** Moves the clock; null sets it back to the true time. */
  @PUT
  @Path("/clock")
  @Operation(summary = "Move the clock (demo mode only)")
  public ClockAnswer clock(ClockRequest request) {
    return new ClockAnswer(
        desk.moveClock(request.at() == null ? null : request.at().toInstant()).toString());
  }

  /** Marks the demo city as loaded. */
  @PUT
  @Path("/loaded")
  @Operation(summary = "Mark the demo city as loaded (demo mode only)")
  public HealthResource.Health loaded() {
    desk.loaded();
    return new HealthResource.Health("UP");
  }

  /**
   * Where the clock goes.
   *
   * @param at the instant, null for the true time
   */
  public record ClockRequest(@Nullable OffsetDateTime at) {}

  /**
   * Where the clock is.
   *
   * @param at the instant by the clock now
   */
  public record ClockAnswer(String at) {}
}
