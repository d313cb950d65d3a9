package org.carecert.exam.rest;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.Admissions;
import org.carecert.exam.ExamResults;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.PracticalMarks;
import org.carecert.exam.domain.AdmissionReport;
import org.carecert.exam.domain.AssessorSheet;
import org.carecert.exam.domain.Publication;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Origin;
import org.carecert.shared.Require;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Exam sessions: planning, admissions, practical marks, results. */
@Path("/exam/sessions")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamSessionsResource {
  @Inject private ExamSessions sessions;
  @Inject private Admissions admissions;
  @Inject private PracticalMarks marks;
  @Inject private ExamResults results;
  @Inject private Origin origin;

  /** The organisation's sessions. */
  @GET
  @Operation(summary = "The organisation's sessions, newest first")
  public ExamAnswers.Sessions list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
    return ExamAnswers.Sessions.of(sessions.all(Slice.cursor(after), Slice.limit(limit)));
  }

  /** Plans a session. */
  @POST
  @Idempotent
  @Operation(summary = "Plan a session; refused with everything that stands against it")
  @APIResponse(
      responseCode = "201",
      description = "Planned",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response plan(ExamBodies.SessionWanted body) {
    return Response.status(Response.Status.CREATED)
        .entity(new ExamAnswers.Code(sessions.plan(body.wanted())))
        .build();
  }

  /** One session. */
  @GET
  @Path("/{code}")
  @Operation(summary = "A session")
  public ExamAnswers.SessionBody card(@PathParam("code") String code) {
    return ExamAnswers.SessionBody.of(sessions.card(code));
  }

  /** Admits people or a cohort. */
  @POST
  @Path("/{code}/admissions")
  @Operation(summary = "Admit people, or a school's cohort; each refusal with every reason")
  public ExamAnswers.Admissions admit(
      @PathParam("code") String code, ExamBodies.AdmissionsWanted body) {
    new Require()
        .holds("candidates", body.cohort() == null || body.candidates() == null)
        .present("candidates", body.cohort() == null ? body.candidates() : body.cohort())
        .check();
    AdmissionReport report =
        body.cohort() == null
            ? admissions.admit(code, Objects.requireNonNull(body.candidates()))
            : admissions.admitCohort(code, body.cohort());
    return ExamAnswers.Admissions.of(report, origin.language());
  }

  /** Everybody admitted. */
  @GET
  @Path("/{code}/admissions")
  @Operation(summary = "Everybody admitted, with how far he is")
  public ExamAnswers.Candidates admitted(@PathParam("code") String code) {
    return ExamAnswers.Candidates.of(results.candidates(code));
  }

  /** The caller's own marks. */
  @GET
  @Path("/{code}/marks")
  @Operation(summary = "The session as the calling assessor marks it: only his own marks")
  public AssessorSheet marks(@PathParam("code") String code) {
    return marks.sheet(code);
  }

  /** Gives a mark. */
  @POST
  @Path("/{code}/marks")
  @Operation(summary = "Mark a candidate at a station; again supersedes")
  public MarkVersion mark(@PathParam("code") String code, ExamBodies.MarkBody body) {
    return new MarkVersion(marks.give(code, body.given()));
  }

  /** The results so far, or as published. */
  @GET
  @Path("/{code}/results")
  @Operation(summary = "Scores of both parts; the outcome once published")
  public ExamAnswers.Candidates results(@PathParam("code") String code) {
    return ExamAnswers.Candidates.of(results.candidates(code));
  }

  /** Publishes the results. */
  @POST
  @Path("/{code}/publish")
  @Operation(summary = "Publish the results, once both parts are complete")
  public Publication publish(@PathParam("code") String code) {
    return results.publish(code);
  }

  /** The sessions that wait for the calling assessor. */
  @GET
  @Path("/assessed")
  @Operation(summary = "The sessions in which the caller assesses, newest first")
  public List<ExamAnswers.SessionBody> assessed() {
    return sessions.assessedByMe().stream().map(ExamAnswers.SessionBody::of).toList();
  }

  /** Which version of the mark this is. */
  @Schema(name = "ExamMarkVersion")
  public record MarkVersion(int version) {}
}
