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
import org.carecert.exam.SessionChanges;
import org.carecert.exam.domain.SessionChangeKind;
import org.carecert.exam.domain.SessionChangeLine;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions that give a session another form or assessor, or cancel it. */
@Path("/exam/sessions/{code}/changes")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamSessionChangesResource {
  @Inject private SessionChanges changes;

  /** The session's decisions. */
  @GET
  @Operation(
      summary = "The decisions on a session's form, assessors and cancellation, newest first")
  public List<SessionChangeLine> list(@PathParam("code") String code) {
    return changes.of(code);
  }

  /** Proposes one. */
  @POST
  @Idempotent
  @Operation(summary = "Propose another assessor; or another form or to cancel, before anybody sat")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response propose(@PathParam("code") String code, Wanted body) {
    boolean replaces = body.kind() == SessionChangeKind.REPLACE_FORM;
    boolean swaps = body.kind() == SessionChangeKind.REPLACE_ASSESSOR;
    new Require()
        .present("kind", body.kind())
        .present("form", replaces ? body.form() : "")
        .holds("form", replaces || body.form() == null)
        .present("assessor", swaps ? body.assessor() : "")
        .present("successor", swaps ? body.successor() : "")
        .check();
    String why = body.reason() == null ? "" : body.reason();
    boolean partly = Boolean.TRUE.equals(body.koreanPartly());
    String made =
        swaps
            ? changes.proposeAssessor(
                code, String.valueOf(body.assessor()), String.valueOf(body.successor()), why)
            : changes.propose(code, body.form(), partly, why);
    return Response.status(Response.Status.CREATED).entity(new ExamAnswers.Code(made)).build();
  }

  /** The second officer puts it in force. */
  @POST
  @Path("/{change}/confirmation")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Put it in force (second officer); another form is released anew")
  public List<SessionChangeLine> confirm(
      @PathParam("code") String code, @PathParam("change") String change) {
    changes.confirm(code, change);
    return changes.of(code);
  }

  /** The second officer declines it. */
  @POST
  @Path("/{change}/refusal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Decline it (second officer); it never had an effect")
  public List<SessionChangeLine> decline(
      @PathParam("code") String code, @PathParam("change") String change) {
    changes.decline(code, change);
    return changes.of(code);
  }

  /** What is proposed. */
  @Schema(name = "ExamSessionChangeWanted")
  public record Wanted(
      @Schema(required = true) @Nullable SessionChangeKind kind,
      @Schema(nullable = true, description = "The new form; only where it is replaced")
          @Nullable String form,
      @Schema(nullable = true, description = "User name; only where an assessor is replaced")
          @Nullable String assessor,
      @Schema(nullable = true, description = "The user name of who takes his place")
          @Nullable String successor,
      @Schema(
              nullable = true,
              description = "Whether a form does of which only some items have a Korean rendering")
          @Nullable Boolean koreanPartly,
      @Schema(required = true) @Nullable String reason) {}
}
