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
import org.carecert.exam.Misconducts;
import org.carecert.exam.domain.MisconductLine;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions that cancel a sitting for misconduct. */
@Path("/exam/sessions/{code}/misconducts")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamMisconductsResource {
  @Inject private Misconducts misconducts;

  /** The session's decisions. */
  @GET
  @Operation(summary = "The decisions on conduct in a session, newest first")
  public List<MisconductLine> list(@PathParam("code") String code) {
    return misconducts.of(code);
  }

  /** Proposes one. */
  @POST
  @Idempotent
  @Operation(summary = "Propose to cancel a candidate's sitting, on a named rule")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response propose(@PathParam("code") String code, Wanted body) {
    new Require().text("admission", body.admission(), 40).check();
    String made =
        misconducts.propose(
            code,
            String.valueOf(body.admission()),
            body.basis() == null ? "" : body.basis(),
            body.findings() == null ? "" : body.findings());
    return Response.status(Response.Status.CREATED).entity(new ExamAnswers.Code(made)).build();
  }

  /** The second officer puts it in force. */
  @POST
  @Path("/{decision}/confirmation")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Put it in force (second officer): the sitting is cancelled")
  public List<MisconductLine> confirm(
      @PathParam("code") String code, @PathParam("decision") String decision) {
    misconducts.confirm(code, decision);
    return misconducts.of(code);
  }

  /** The second officer declines it. */
  @POST
  @Path("/{decision}/refusal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Decline it (second officer); it never had an effect")
  public List<MisconductLine> decline(
      @PathParam("code") String code, @PathParam("decision") String decision) {
    misconducts.decline(code, decision);
    return misconducts.of(code);
  }

  /** What is proposed. */
  @Schema(name = "ExamMisconductWanted")
  public record Wanted(
      @Nullable String admission, @Nullable String basis, @Nullable String findings) {}
}
