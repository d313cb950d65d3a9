package org.carecert.home.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

  /** The steps of the loading that are done. */
  @GET
  @Path("/steps")
  @Operation(summary = "Which steps of loading the demo city are done (demo mode only)")
  public Steps steps() {
    return new Steps(desk.steps());
  }

  /** Writes down that a step is done. */
  @PUT
  @Path("/steps/{name}")
  @Operation(summary = "Write down that a step of loading is done (demo mode only)")
  public Steps done(@PathParam("name") String name, StepAnswer body) {
    desk.done(name, body.answer());
    return new Steps(java.util.Map.of(name, String.valueOf(body.answer())));
  }

  /**
   * What a step answered, so that a later start need not repeat it.
   *
   * @param answer the answer as text
   */
  public record StepAnswer(@Nullable String answer) {}

  /**
   * Steps that are done.
   *
   * @param items answers by step
   */
  public record Steps(java.util.Map<String, String> items) {
    public Steps {
      items = java.util.Map.copyOf(items);
    }
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
