package org.carecert.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.carecert.audit.AuditLog;
import org.carecert.audit.domain.AuditLine;
import org.carecert.audit.domain.AuditOutcome;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit log, for the auditor and his programs. */
@Path("/audit/records")
@RequestScoped
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  @Inject private AuditLog log;

  /** Entries, newest first. */
  @GET
  @Operation(summary = "Who did, was refused or read what, when and from where; newest first")
  public Slice<Line> list(
      @BeanParam AuditFilter filter, @QueryParam("limit") @Nullable Integer limit) {
    Slice<AuditLine> found = log.list(filter.query(), Slice.limit(limit));
    return new Slice<>(found.items().stream().map(Line::of).toList(), found.next());
  }

  /** The same as a sheet. */
  @GET
  @Path("/export")
  @Produces("text/csv")
  @Operation(summary = "The same entries as a CSV sheet; the limit is 200 unless told")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response export(
      @BeanParam AuditFilter filter, @QueryParam("limit") @Nullable Integer limit) {
    return Response.ok(log.sheet(filter.query(), limit == null ? 200 : Slice.limit(limit)))
        .type("text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
        .build();
  }

  /** An entry. */
  @Schema(name = "AuditRecord")
  public record Line(
      Instant at,
      String actor,
      String roles,
      AuditOutcome outcome,
      String what,
      long subject,
      String detail,
      String address) {
    static Line of(AuditLine line) {
      return new Line(
          line.at(),
          line.actor(),
          line.roles(),
          line.outcome(),
          line.what(),
          line.subject(),
          line.detail(),
          line.address());
    }
  }
}
