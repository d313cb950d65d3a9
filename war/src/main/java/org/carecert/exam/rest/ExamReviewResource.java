package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.ReviewMarks;
import org.carecert.exam.ReviewPanels;
import org.carecert.exam.domain.NewPanel;
import org.carecert.exam.domain.ReviewCard;
import org.carecert.exam.domain.ReviewSheet;
import org.carecert.exam.domain.Spread;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The comprehensive review of levels 2 and 1: its panel, each member's marks, the chair's word. */
@Path("/exam")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamReviewResource {
  @Inject private ReviewPanels panels;
  @Inject private ReviewMarks marks;

  /** The reviews that wait for the calling member. */
  @GET
  @Path("/reviews")
  @Operation(summary = "The reviews in whose panel the caller is, the latest first")
  public List<ReviewCard> mine() {
    return marks.mine();
  }

  /** The panel of a session. */
  @GET
  @Path("/sessions/{code}/review")
  @Operation(summary = "The panel of a session and the candidates' order, by lot")
  public ReviewCard panel(@PathParam("code") String code) {
    return panels.of(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** Names the panel. */
  @PUT
  @Path("/sessions/{code}/review")
  @Operation(summary = "Name the panel, an odd number of at least three; anew until it has marked")
  public ReviewCard name(@PathParam("code") String code, PanelBody body) {
    return panels.name(code, body.wanted());
  }

  /** The caller's own marks. */
  @GET
  @Path("/sessions/{code}/review/marks")
  @Operation(summary = "The review as the calling member marks it: only his own marks")
  public ReviewSheet marks(@PathParam("code") String code) {
    return marks.sheet(code);
  }

  /** Gives a mark. */
  @POST
  @Path("/sessions/{code}/review/marks")
  @Operation(summary = "Mark a candidate on an item of the review; again supersedes")
  public ExamSessionsResource.MarkVersion mark(
      @PathParam("code") String code, ExamBodies.MarkBody body) {
    return new ExamSessionsResource.MarkVersion(marks.give(code, body.given()));
  }

  /** What the chair has to decide. */
  @GET
  @Path("/sessions/{code}/review/spreads")
  @Operation(summary = "Where the panel is too far apart, for its chair only; else an empty list")
  public List<Spread> spreads(@PathParam("code") String code) {
    return marks.spreads(code);
  }

  /** The chair decides. */
  @POST
  @Path("/sessions/{code}/review/spreads")
  @Operation(summary = "The chair decides an item with a reason; again supersedes")
  public List<Spread> decide(@PathParam("code") String code, ExamStationsResource.Decided body) {
    marks.decide(code, body.given());
    return marks.spreads(code);
  }

  /** Who reviews, by which paper, from when on. */
  @Schema(name = "ExamReviewPanel")
  public record PanelBody(
      @Nullable String paper,
      @Nullable OffsetDateTime startsAt,
      @Nullable List<String> members,
      @Nullable String chair) {
    NewPanel wanted() {
      new Require()
          .text("paper", paper, 40)
          .present("startsAt", startsAt)
          .present("members", members)
          .text("chair", chair, 100)
          .check();
      List<String> all = Objects.requireNonNull(members);
      new Require().holds("members", all.stream().allMatch(Objects::nonNull)).check();
      return new NewPanel(
          String.valueOf(paper),
          Objects.requireNonNull(startsAt).toInstant(),
          all,
          String.valueOf(chair));
    }
  }
}
