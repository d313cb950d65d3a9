package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.Rotations;
import org.carecert.exam.Spreads;
import org.carecert.exam.Stations;
import org.carecert.exam.domain.LeadGiven;
import org.carecert.exam.domain.RotationPlan;
import org.carecert.exam.domain.SeverityLine;
import org.carecert.exam.domain.Spread;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Practical stations: the lots, the lead's decisions, how assessors differ. */
@Path("/exam/sessions/{code}/stations")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamStationsResource {
  @Inject private Stations stations;
  @Inject private Spreads spreads;
  @Inject private Rotations rotations;

  /** The rotation plan. */
  @GET
  @Path("/rotation")
  @Operation(summary = "The lead and each candidate's way through the stations, by lot")
  public RotationPlan rotation(@PathParam("code") String code) {
    return rotations.of(code);
  }

  /** Draws the lot. */
  @POST
  @Path("/rotation")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Draw the session's lot, once; who is admitted later moves nobody")
  public RotationPlan draw(@PathParam("code") String code) {
    return rotations.draw(code);
  }

  /** How assessors differ. */
  @GET
  @Path("/severity")
  @Operation(summary = "How far each assessor is from the others on the same candidates")
  public List<SeverityLine> severity(@PathParam("code") String code) {
    return stations.severity(code);
  }

  /** What the lead has to decide. */
  @GET
  @Path("/spreads")
  @Operation(summary = "Where assessors are too far apart, for the lead only; else an empty list")
  public List<Spread> spreads(@PathParam("code") String code) {
    return spreads.mine(code);
  }

  /** The lead decides. */
  @POST
  @Path("/spreads")
  @Operation(summary = "The lead decides a station with a reason; again supersedes")
  public List<Spread> decide(@PathParam("code") String code, Decided body) {
    spreads.decide(code, body.given());
    return spreads.mine(code);
  }

  /** What the lead decides. */
  @Schema(name = "ExamLeadDecided")
  public record Decided(
      @Nullable String admission,
      @Nullable String station,
      @Nullable Integer points,
      @Nullable String reason) {
    LeadGiven given() {
      new Require()
          .text("admission", admission, 40)
          .text("station", station, 40)
          .present("points", points)
          .check();
      return new LeadGiven(
          String.valueOf(admission),
          String.valueOf(station),
          Objects.requireNonNull(points),
          reason == null ? "" : reason);
    }
  }
}
