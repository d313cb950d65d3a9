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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.exam.MyRechecks;
import org.carecert.exam.Rechecks;
import org.carecert.exam.domain.LeadCorrection;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.PointsCorrection;
import org.carecert.exam.domain.RecheckChance;
import org.carecert.exam.domain.RecheckCorrections;
import org.carecert.exam.domain.RecheckGround;
import org.carecert.exam.domain.RecheckLine;
import org.carecert.exam.domain.RecheckRequest;
import org.carecert.exam.domain.RecheckSheet;
import org.carecert.exam.domain.SheetCorrection;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Re-checks: asked for by candidates, answered by an independent officer. */
@Path("/exam")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamRechecksResource {
  private static final int MOST = 100;

  @Inject private MyRechecks mine;
  @Inject private Rechecks rechecks;

  /** What the candidate may ask. */
  @GET
  @Path("/mine/{admission}/rechecks")
  @Operation(summary = "Until when the candidate may ask for a re-check, and what he has asked")
  public RecheckChance chance(@PathParam("admission") String admission) {
    return mine.chance(admission);
  }

  /** The candidate asks. */
  @POST
  @Path("/mine/{admission}/rechecks")
  @Idempotent
  @Operation(summary = "Ask for a re-check of one part, on one of the allowed grounds")
  @APIResponse(
      responseCode = "201",
      description = "Asked",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response ask(@PathParam("admission") String admission, Asked body) {
    new Require().present("part", body.part()).present("ground", body.ground()).check();
    String made =
        mine.ask(
            admission,
            new RecheckRequest(
                Objects.requireNonNull(body.part()),
                Objects.requireNonNull(body.ground()),
                body.statement() == null ? "" : body.statement()));
    return Response.status(Response.Status.CREATED).entity(new ExamAnswers.Code(made)).build();
  }

  /** What was asked of the organisation. */
  @GET
  @Path("/rechecks")
  @Operation(summary = "The re-checks asked of the organisation, newest first, with their clocks")
  public List<RecheckLine> list() {
    return rechecks.all();
  }

  /** What the reviewer looks at. */
  @GET
  @Path("/rechecks/{code}")
  @Operation(summary = "A re-check with what it is about: the paper counted again, or the sheets")
  public RecheckSheet sheet(@PathParam("code") String code) {
    return rechecks.sheet(code);
  }

  /** The reviewer answers. */
  @POST
  @Path("/rechecks/{code}/decision")
  @Operation(
      summary =
          "Answer with reasons, and with what practical sheets, decisions of the lead, or people's"
              + " points for answers, say rightly")
  public RecheckLine decide(@PathParam("code") String code, Answered body) {
    List<Correction> sheets = body.corrections() == null ? List.of() : body.corrections();
    List<Led> leads = body.leads() == null ? List.of() : body.leads();
    List<Points> points = body.points() == null ? List.of() : body.points();
    new Require()
        .text("reasons", body.reasons(), 1_000)
        .holds("corrections", sheets.size() <= MOST)
        .holds("corrections", sheets.stream().allMatch(Correction::sound))
        .holds("leads", leads.size() <= MOST && leads.stream().allMatch(Led::sound))
        .holds("points", points.size() <= MOST && points.stream().allMatch(Points::sound))
        .check();
    return rechecks.decide(
        code,
        String.valueOf(body.reasons()),
        new RecheckCorrections(
            sheets.stream().map(Correction::meant).toList(),
            leads.stream().map(Led::meant).toList(),
            points.stream().map(Points::meant).toList()));
  }

  /** What a candidate asks. */
  @Schema(name = "ExamRecheckAsked")
  public record Asked(
      @Nullable Part part, @Nullable RecheckGround ground, @Nullable String statement) {}

  /** What a reviewer answers. */
  @Schema(name = "ExamRecheckAnswered")
  public record Answered(
      @Nullable String reasons,
      @Nullable List<Correction> corrections,
      @Nullable List<Led> leads,
      @Nullable List<Points> points) {}

  /** What one marker's points for an answer say rightly. */
  @Schema(name = "ExamPointsCorrection")
  public record Points(@Nullable Integer itemNo, @Nullable Integer turn, @Nullable Integer points) {
    static boolean sound(@Nullable Points given) {
      return given != null
          && given.itemNo() != null
          && given.turn() != null
          && given.points() != null;
    }

    PointsCorrection meant() {
      return new PointsCorrection(
          Objects.requireNonNull(itemNo),
          Objects.requireNonNull(turn),
          Objects.requireNonNull(points));
    }
  }

  /** What the lead's decision at a station says rightly. */
  @Schema(name = "ExamLeadCorrection")
  public record Led(@Nullable String station, @Nullable Integer points) {
    static boolean sound(@Nullable Led given) {
      return given != null && given.station() != null && given.points() != null;
    }

    LeadCorrection meant() {
      return new LeadCorrection(Objects.requireNonNull(station), Objects.requireNonNull(points));
    }
  }

  /** What a sheet says rightly. */
  @Schema(name = "ExamSheetCorrection")
  public record Correction(
      @Nullable String station, @Nullable Integer assessor, @Nullable Map<String, Integer> points) {
    static boolean sound(@Nullable Correction correction) {
      return correction != null
          && correction.station() != null
          && correction.assessor() != null
          && correction.points() != null
          && correction.points().size() <= 100
          && correction.points().values().stream().allMatch(Objects::nonNull);
    }

    SheetCorrection meant() {
      return new SheetCorrection(
          Objects.requireNonNull(station),
          Objects.requireNonNull(assessor),
          Objects.requireNonNull(points));
    }
  }
}
