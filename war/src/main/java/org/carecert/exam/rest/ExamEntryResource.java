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
import org.carecert.exam.Eligibility;
import org.carecert.exam.EntryFiles;
import org.carecert.exam.Relatives;
import org.carecert.exam.domain.EligibilityLine;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What candidates show for the standard's entry conditions, and declared relations. */
@Path("/exam")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamEntryResource {
  @Inject private Eligibility eligibility;
  @Inject private EntryFiles files;
  @Inject private Relatives relatives;
  @Inject private Origin origin;

  /** The admission list with eligibility. */
  @GET
  @Path("/sessions/{code}/eligibility")
  @Operation(summary = "The admission list: what each showed, and what lacks of any condition")
  public List<EligibilityAnswers.Eligibility> of(@PathParam("code") String code) {
    return told(eligibility.of(code));
  }

  /** A cohort's applicants with eligibility. */
  @GET
  @Path("/sessions/{code}/applicants")
  @Operation(
      summary = "A cohort's people before they are admitted: what each showed, what each lacks")
  public List<EligibilityAnswers.Eligibility> applicants(
      @PathParam("code") String code, @QueryParam("cohort") @Nullable String cohort) {
    return told(eligibility.applicants(code, cohort == null ? "" : cohort));
  }

  private List<EligibilityAnswers.Eligibility> told(List<EligibilityLine> lines) {
    return lines.stream()
        .map(line -> EligibilityAnswers.Eligibility.of(line, origin.language()))
        .toList();
  }

  /** Somebody showed something. */
  @POST
  @Path("/entry-facts")
  @Idempotent
  @Operation(
      summary =
          "Record what a person showed: work, a certificate, schooling, a title; and for which"
              + " occupations it counts")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response declare(ConductBodies.NewFact body) {
    return Response.status(Response.Status.CREATED)
        .entity(new ExamAnswers.Code(files.declare(body.who(), body.draft())))
        .build();
  }

  /** It was wrong. */
  @POST
  @Path("/entry-facts/{code}/withdraw")
  @Operation(summary = "Take back what was recorded wrongly")
  @APIResponse(responseCode = "204", description = "Done")
  public void withdraw(@PathParam("code") String code) {
    files.withdraw(code);
  }

  /** Somebody is a relative. */
  @POST
  @Path("/relations")
  @Operation(summary = "Declare that an assessor or invigilator is a relative of a person")
  @APIResponse(responseCode = "204", description = "Done")
  public void related(ConductBodies.Relation body) {
    relatives.related(String.valueOf(body.username()), body.who(), String.valueOf(body.note()));
  }
}
