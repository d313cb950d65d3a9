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
import java.time.Instant;
import java.util.Objects;
import org.carecert.exam.Attendance;
import org.carecert.exam.domain.AttendanceView;
import org.carecert.exam.domain.InspectionDraft;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who came to a session: assessors, and what inspectors found. */
@Path("/exam/sessions/{code}/attendance")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamAttendanceResource {
  @Inject private Attendance attendance;

  /** Who came. */
  @GET
  @Operation(summary = "Which assessors came to a session, and what inspectors found there")
  public AttendanceView of(@PathParam("code") String code) {
    return attendance.of(code);
  }

  /** The caller signs in. */
  @POST
  @Path("/mine")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Sign in as an assessor of the session; again changes nothing")
  public SignedIn signIn(@PathParam("code") String code) {
    return new SignedIn(attendance.signIn(code));
  }

  /** An officer has seen an assessor. */
  @POST
  @Path("/assessors")
  @Operation(summary = "Note that an assessor is there")
  public AttendanceView seen(@PathParam("code") String code, Seen body) {
    return attendance.seen(code, Objects.requireNonNullElse(body.assessor(), ""));
  }

  /** An officer notes an inspection. */
  @POST
  @Path("/inspections")
  @Operation(summary = "Note what an inspector found at the session")
  public AttendanceView inspected(@PathParam("code") String code, Found body) {
    return attendance.inspected(
        code,
        new InspectionDraft(
            Objects.requireNonNullElse(body.inspector(), ""),
            Objects.requireNonNullElse(body.sentBy(), ""),
            Objects.requireNonNullElse(body.findings(), "")));
  }

  /** When he came. */
  @Schema(name = "ExamSignedIn")
  public record SignedIn(Instant at) {}

  /** Who is there, by user name. */
  @Schema(name = "ExamAssessorSeen")
  public record Seen(@Nullable String assessor) {}

  /** What an inspector found. */
  @Schema(name = "ExamInspectionFound")
  public record Found(
      @Nullable String inspector, @Nullable String sentBy, @Nullable String findings) {}
}
