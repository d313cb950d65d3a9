package org.carecert.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Slice;
import org.carecert.training.Assessments;
import org.carecert.training.ClassList;
import org.carecert.training.Cohorts;
import org.carecert.training.HoursTable;
import org.carecert.training.TraineeHours;
import org.carecert.training.domain.CohortCard;
import org.carecert.training.domain.CohortLine;
import org.carecert.training.domain.HoursLine;
import org.carecert.training.domain.HoursRow;
import org.carecert.training.domain.NewCohort;
import org.carecert.training.domain.TraineeLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Cohorts of schools. */
@Path("/cohorts")
@RequestScoped
@Tag(name = "training")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CohortsResource {
  @Inject private Cohorts cohorts;
  @Inject private ClassList classList;
  @Inject private HoursTable hours;
  @Inject private TraineeHours ledgers;
  @Inject private Assessments assessments;

  /** Open a draft cohort from the published standard. */
  @POST
  @Idempotent
  @Operation(summary = "Open a draft cohort from the published standard")
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Bodies.Code.class)))
  public Response open(NewCohort body) {
    return Response.status(Response.Status.CREATED)
        .entity(new Bodies.Code(cohorts.open(body)))
        .build();
  }

  /** Cohorts, newest first: of the own school, for officers all that are no drafts. */
  @GET
  @Operation(
      summary = "Cohorts, newest first: of the own school, for officers all that are no drafts")
  public Bodies.CohortSlice list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
    Slice<CohortLine> page = cohorts.list(after, Slice.limit(limit));
    return new Bodies.CohortSlice(page.items(), page.next());
  }

  /** A cohort with its rosters and applications. */
  @GET
  @Path("/{code}")
  @Operation(summary = "A cohort with its rosters and applications")
  public CohortCard read(@PathParam("code") String code) {
    return cohorts.card(code);
  }

  /** Change title and period before the application is sent. */
  @PUT
  @Path("/{code}")
  @Operation(summary = "Change title and period before the application is sent")
  public CohortCard replan(@PathParam("code") String code, NewCohort body) {
    cohorts.replan(code, body);
    return cohorts.card(code);
  }

  /** End a cohort on or after its last day. */
  @POST
  @Path("/{code}/finish")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "End a cohort on or after its last day")
  public CohortCard finish(@PathParam("code") String code) {
    cohorts.finish(code);
    return cohorts.card(code);
  }

  /** Give a cohort up. */
  @POST
  @Path("/{code}/cancel")
  @Operation(summary = "Give a cohort up")
  public CohortCard cancel(@PathParam("code") String code, Bodies.Why body) {
    cohorts.cancel(code, body.reason());
    return cohorts.card(code);
  }

  /** The trainees of a cohort. */
  @GET
  @Path("/{code}/trainees")
  @Operation(summary = "The trainees of a cohort")
  public List<TraineeLine> trainees(@PathParam("code") String code) {
    return classList.of(code);
  }

  /** The trainees of a cohort as a sheet. */
  @GET
  @Path("/{code}/trainees.csv")
  @Produces("text/csv")
  @Operation(summary = "The trainees of a cohort as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response traineesSheet(@PathParam("code") String code) {
    return Uploads.answer(classList.file(code));
  }

  /** A trainee leaves; his hours stay on record. */
  @POST
  @Path("/{code}/trainees/{trainee}/drop-out")
  @Operation(summary = "A trainee leaves; his hours stay on record")
  public List<TraineeLine> dropOut(
      @PathParam("code") String code, @PathParam("trainee") String trainee, Bodies.Why body) {
    classList.dropOut(code, trainee, body.reason());
    return classList.of(code);
  }

  /** Hours, attendance and final assessment of each trainee, and what is missing. */
  @GET
  @Path("/{code}/hours")
  @Operation(
      summary = "Hours, attendance and final assessment of each trainee, and what is missing")
  public List<HoursRow> hours(@PathParam("code") String code) {
    return hours.of(code);
  }

  /** The entries of one trainee in the ledger of hours. */
  @GET
  @Path("/{code}/hours/{trainee}")
  @Operation(summary = "The entries of one trainee in the ledger of hours")
  public List<HoursLine> entries(
      @PathParam("code") String code, @PathParam("trainee") String trainee) {
    return ledgers.entries(code, trainee);
  }

  /** Record the final assessment of the course. */
  @POST
  @Idempotent
  @Path("/{code}/assessment")
  @Operation(summary = "Record the final assessment of the course")
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Bodies.Code.class)))
  public Response assess(@PathParam("code") String code, Bodies.Assessed body) {
    assessments.record(code, body.lines());
    return Response.status(Response.Status.CREATED).entity(new Bodies.Code(code)).build();
  }
}
