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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.Archives;
import org.carecert.exam.Retentions;
import org.carecert.exam.domain.ArchiveCard;
import org.carecert.exam.domain.ArchiveMedium;
import org.carecert.exam.domain.RetentionDue;
import org.carecert.exam.domain.RetentionKind;
import org.carecert.exam.domain.RetentionWanted;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Require;
import org.carecert.shared.Waits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What becomes of archives whose time is over: decided by two officers, done by people. */
@Path("/exam")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamRetentionResource {
  private static final int MOST = 200;

  @Inject private Retentions retentions;
  @Inject private Archives archives;

  /** What is due. */
  @GET
  @Path("/archives/due")
  @Operation(
      summary = "Archives whose time is over or ends soon, or that wait for a second officer")
  public Due due() {
    Waits<RetentionDue> due = retentions.due(MOST);
    return new Due(due.first(), due.all());
  }

  /** Proposes what becomes of one. */
  @POST
  @Path("/sessions/{code}/archive/retention")
  @Idempotent
  @Operation(summary = "Propose to keep an archive longer, or to agree to its destruction")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response propose(@PathParam("code") String code, Wanted body) {
    String made = retentions.propose(code, body.wanted());
    return Response.status(Response.Status.CREATED).entity(new ExamAnswers.Code(made)).build();
  }

  /** The second officer puts it in force. */
  @POST
  @Path("/sessions/{code}/archive/retention/{decision}/confirmation")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Put it in force (second officer); nothing is deleted by it")
  public ArchiveCard confirm(
      @PathParam("code") String code, @PathParam("decision") String decision) {
    retentions.confirm(code, decision);
    return archives.card(code);
  }

  /** The second officer declines it. */
  @POST
  @Path("/sessions/{code}/archive/retention/{decision}/refusal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Decline it (second officer)")
  public ArchiveCard decline(
      @PathParam("code") String code, @PathParam("decision") String decision) {
    retentions.decline(code, decision);
    return archives.card(code);
  }

  /** What is due: the first of it, and how much. */
  @Schema(name = "ExamArchivesDue")
  public record Due(List<RetentionDue> items, long all) {
    public Due {
      items = List.copyOf(items);
    }
  }

  /** What is proposed. */
  @Schema(name = "ExamRetentionProposed")
  public record Wanted(
      @Schema(required = true) @Nullable ArchiveMedium medium,
      @Schema(required = true) @Nullable RetentionKind kind,
      @Schema(nullable = true, description = "Only where it is kept longer")
          @Nullable LocalDate until,
      @Schema(required = true) @Nullable String reason) {
    RetentionWanted wanted() {
      new Require()
          .present("medium", medium)
          .present("kind", kind)
          .holds("until", kind == RetentionKind.PROLONG || until == null)
          .check();
      return new RetentionWanted(
          Objects.requireNonNull(medium),
          Objects.requireNonNull(kind),
          until,
          Objects.requireNonNullElse(reason, ""));
    }
  }
}
