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
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.FormSets;
import org.carecert.exam.domain.EquivalenceReport;
import org.carecert.exam.domain.FormSetCard;
import org.carecert.exam.domain.FormsAsked;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Parallel forms: sealed together, with the report of how far they are equal. */
@Path("/exam/form-sets")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamFormSetsResource {
  @Inject private FormSets sets;

  /** The organisation's sets. */
  @GET
  @Operation(summary = "The organisation's sets of parallel forms, newest first")
  public List<FormSetBody> all() {
    return sets.all().stream().map(FormSetBody::of).toList();
  }

  /** One set. */
  @GET
  @Path("/{code}")
  @Operation(summary = "A set of parallel forms with its equivalence report; never its content")
  public FormSetBody one(@PathParam("code") String code) {
    return FormSetBody.of(sets.card(code));
  }

  /** Assembles and seals parallel forms. */
  @POST
  @Idempotent
  @Operation(
      summary =
          "Assemble parallel forms from a published blueprint and a seed, and seal them together")
  @APIResponse(
      responseCode = "201",
      description = "Sealed",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response seal(NewFormSet body) {
    return Response.status(Response.Status.CREATED)
        .entity(new ExamAnswers.Code(sets.seal(body.asked())))
        .build();
  }

  /** Parallel forms to be assembled and sealed; limits as the dated parameters say if not given. */
  @Schema(name = "ExamNewFormSet")
  public record NewFormSet(
      @Nullable String blueprint,
      @Nullable Integer forms,
      @Nullable Long seed,
      @Nullable Integer overlap,
      @Nullable Integer toleranceHundredths) {
    FormsAsked asked() {
      new Require()
          .text("blueprint", blueprint, 40)
          .present("forms", forms)
          .present("seed", seed)
          .check();
      return new FormsAsked(
          String.valueOf(blueprint),
          Objects.requireNonNull(forms),
          Objects.requireNonNull(seed),
          overlap,
          toleranceHundredths);
    }
  }

  /** A set of parallel forms. */
  @Schema(name = "ExamFormSet")
  public record FormSetBody(
      String code,
      String blueprint,
      long seed,
      List<ExamAnswers.FormBody> forms,
      EquivalenceReport report,
      Instant sealedAt) {
    static FormSetBody of(FormSetCard card) {
      return new FormSetBody(
          card.code(),
          card.blueprint(),
          card.wanted().seed(),
          card.forms().stream().map(ExamAnswers.FormBody::of).toList(),
          card.report(),
          card.sealedAt());
    }
  }
}
