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
import java.util.Objects;
import org.carecert.exam.KeyDecisions;
import org.carecert.exam.domain.KeyChange;
import org.carecert.exam.domain.KeyDecisionLine;
import org.carecert.exam.domain.KeyEffect;
import org.carecert.exam.domain.Regraded;
import org.carecert.exam.domain.ResultChange;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions on how an item of a sat paper is marked: proposed, tried out, put in force. */
@Path("/exam/sessions/{code}/key-decisions")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamKeyDecisionsResource {
  @Inject private KeyDecisions decisions;

  /** The session's decisions. */
  @GET
  @Operation(summary = "The decisions on items of a session, those in force first, in their order")
  public List<KeyDecisionLine> list(@PathParam("code") String code) {
    return decisions.of(code);
  }

  /** Proposes one. */
  @POST
  @Idempotent
  @Operation(summary = "Propose a decision: FULL_MARKS, ALSO_ACCEPT or NEW_KEY for an item")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response propose(@PathParam("code") String code, Wanted body) {
    new Require()
        .present("itemNo", body.itemNo())
        .optionalText("answer", body.answer(), 500)
        .check();
    new Require().present("effect", body.effect()).text("reason", body.reason(), 500).check();
    KeyChange change =
        new KeyChange(
            Objects.requireNonNull(body.itemNo()),
            Objects.requireNonNull(body.effect()),
            body.answer() == null ? "" : body.answer());
    String made = decisions.propose(code, change, String.valueOf(body.reason()));
    return Response.status(Response.Status.CREATED).entity(new ExamAnswers.Code(made)).build();
  }

  /** Whom it would change. */
  @GET
  @Path("/{decision}/dry-run")
  @Operation(summary = "Whose scores or outcome the decision would change, before and after")
  public List<ResultChange> dryRun(
      @PathParam("code") String code, @PathParam("decision") String decision) {
    return decisions.dryRun(code, decision);
  }

  /** The second officer puts it in force. */
  @POST
  @Path("/{decision}/confirmation")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Put it in force (second officer): marks and published results follow")
  public Regraded confirm(@PathParam("code") String code, @PathParam("decision") String decision) {
    return decisions.confirm(code, decision);
  }

  /** The second officer declines it. */
  @POST
  @Path("/{decision}/refusal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Decline it (second officer); it never had an effect")
  public List<KeyDecisionLine> decline(
      @PathParam("code") String code, @PathParam("decision") String decision) {
    decisions.decline(code, decision);
    return decisions.of(code);
  }

  /** What is proposed. */
  @Schema(name = "ExamKeyDecisionWanted")
  public record Wanted(
      @Nullable Integer itemNo,
      @Nullable KeyEffect effect,
      @Nullable String answer,
      @Nullable String reason) {}
}
