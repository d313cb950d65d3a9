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
import java.util.Objects;
import org.carecert.exam.Absences;
import org.carecert.exam.domain.AbsenceSheet;
import org.carecert.exam.domain.AbsenceWanted;
import org.carecert.exam.domain.Part;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who did not come to a part that people mark. */
@Path("/exam/sessions/{code}/absences")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamAbsencesResource {
  @Inject private Absences absences;

  /** Who is neither marked nor absent, and who is absent. */
  @GET
  @Operation(
      summary = "Who has neither marks nor a declared absence, and which absences stand",
      description =
          "Officers see every part, the lead assessor the practical, the chair the review")
  public AbsenceSheet sheet(@PathParam("code") String code) {
    return absences.sheet(code);
  }

  /** Declares absences. */
  @POST
  @Operation(summary = "Declare candidates absent from a part, all of them or none")
  public AbsenceSheet declare(@PathParam("code") String code, Said body) {
    absences.declare(code, body.wanted());
    return absences.sheet(code);
  }

  /** Takes absences back. */
  @POST
  @Path("/withdrawals")
  @Operation(
      summary = "Take declared absences back, all of them or none, so that marks can be given")
  public AbsenceSheet withdraw(@PathParam("code") String code, Said body) {
    absences.withdraw(code, body.wanted());
    return absences.sheet(code);
  }

  /** Of whom something is said, of which part, and why. */
  @Schema(name = "ExamAbsenceSaid")
  public record Said(
      @Nullable Part part, @Nullable List<String> admissions, @Nullable String reason) {
    AbsenceWanted wanted() {
      new Require()
          .present("part", part)
          .present("admissions", admissions)
          .holds("admissions", admissions == null || !admissions.contains(null))
          .check();
      return new AbsenceWanted(
          Objects.requireNonNull(part),
          Objects.requireNonNull(admissions),
          reason == null ? "" : reason);
    }
  }
}
