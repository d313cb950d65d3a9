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
import java.util.List;
import org.carecert.exam.Admissions;
import org.carecert.exam.domain.WithdrawnLine;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Admissions to an exam session that are taken back before their candidates started. */
@Path("/exam/sessions/{code}/withdrawals")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamWithdrawalsResource {
  @Inject private Admissions admissions;

  /** Who was withdrawn. */
  @GET
  @Operation(summary = "The admissions of a session that were withdrawn, newest first")
  public List<WithdrawnLine> list(@PathParam("code") String code) {
    return admissions.withdrawn(code);
  }

  /** Withdraws one. */
  @POST
  @Operation(summary = "Withdraw an admission before its candidate started; the seat is free then")
  public List<WithdrawnLine> withdraw(@PathParam("code") String code, Wanted body) {
    new Require()
        .text("admission", body.admission(), 40)
        .text("reason", body.reason(), 200)
        .check();
    return admissions.withdraw(
        code, String.valueOf(body.admission()), String.valueOf(body.reason()));
  }

  /** Whose admission is withdrawn, and why. */
  @Schema(name = "ExamWithdrawal")
  public record Wanted(
      @Schema(required = true) @Nullable String admission,
      @Schema(required = true) @Nullable String reason) {}
}
