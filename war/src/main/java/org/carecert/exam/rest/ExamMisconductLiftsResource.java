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
import org.carecert.exam.MisconductLifts;
import org.carecert.exam.domain.MisconductLiftLine;
import org.carecert.exam.domain.ResultChange;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions that lift one that cancelled a sitting. */
@Path("/exam/sessions/{code}/misconduct-lifts")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamMisconductLiftsResource {
  @Inject private MisconductLifts lifts;

  /** The session's decisions. */
  @GET
  @Operation(summary = "The decisions to lift one on conduct in a session, newest first")
  public List<MisconductLiftLine> list(@PathParam("code") String code) {
    return lifts.of(code);
  }

  /** Proposes one. */
  @POST
  @Idempotent
  @Operation(summary = "Propose to lift a decision that cancels a sitting, on a named rule")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response propose(@PathParam("code") String code, Wanted body) {
    new Require().text("misconduct", body.misconduct(), 40).check();
    String made =
        lifts.propose(
            code,
            String.valueOf(body.misconduct()),
            body.basis() == null ? "" : body.basis(),
            body.reason() == null ? "" : body.reason());
    return Response.status(Response.Status.CREATED).entity(new ExamAnswers.Code(made)).build();
  }

  /** Whose result it would change. */
  @GET
  @Path("/{lift}/dry-run")
  @Operation(summary = "Whose scores or outcome it would change, before and after")
  public List<ResultChange> dryRun(@PathParam("code") String code, @PathParam("lift") String lift) {
    return lifts.dryRun(code, lift);
  }

  /** The second officer puts it in force. */
  @POST
  @Path("/{lift}/confirmation")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Put it in force (second officer): the result is formed anew")
  public List<MisconductLiftLine> confirm(
      @PathParam("code") String code, @PathParam("lift") String lift) {
    lifts.confirm(code, lift);
    return lifts.of(code);
  }

  /** The second officer declines it. */
  @POST
  @Path("/{lift}/refusal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Decline it (second officer); it never had an effect")
  public List<MisconductLiftLine> decline(
      @PathParam("code") String code, @PathParam("lift") String lift) {
    lifts.decline(code, lift);
    return lifts.of(code);
  }

  /** What is proposed. */
  @Schema(name = "ExamMisconductLiftWanted")
  public record Wanted(
      @Nullable String misconduct, @Nullable String basis, @Nullable String reason) {}
}
