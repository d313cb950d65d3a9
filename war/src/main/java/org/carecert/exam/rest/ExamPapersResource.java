package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.Blueprints;
import org.carecert.exam.Forms;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.PracticalCard;
import org.carecert.exam.domain.Rubric;
import org.carecert.home.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Blueprints, sealed forms and practical papers. */
@Path("/exam")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamPapersResource {
  @Inject private Blueprints blueprints;
  @Inject private Forms forms;

  /** The organisation's blueprints. */
  @GET
  @Path("/blueprints")
  @Operation(summary = "The organisation's blueprints, newest first")
  public List<ExamAnswers.BlueprintBody> blueprints() {
    return blueprints.all().stream().map(ExamAnswers.BlueprintBody::of).toList();
  }

  /** One blueprint. */
  @GET
  @Path("/blueprints/{code}")
  @Operation(summary = "A blueprint")
  public ExamAnswers.BlueprintBody blueprint(@PathParam("code") String code) {
    return ExamAnswers.BlueprintBody.of(blueprints.card(code));
  }

  /** Drafts a blueprint. */
  @POST
  @Path("/blueprints")
  @Idempotent
  @Operation(summary = "Draft a blueprint; weights that do not sum to exactly 100 are refused")
  @APIResponse(
      responseCode = "201",
      description = "Drafted",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response draft(ExamBodies.NewBlueprint body) {
    return created(blueprints.draft(body.draft()));
  }

  /** Publishes a blueprint. */
  @POST
  @Path("/blueprints/{code}/publish")
  @Operation(summary = "Publish a draft; another officer than the drafter")
  public ExamAnswers.BlueprintBody publish(@PathParam("code") String code) {
    blueprints.publish(code);
    return ExamAnswers.BlueprintBody.of(blueprints.card(code));
  }

  /** Withdraws a blueprint. */
  @POST
  @Path("/blueprints/{code}/withdraw")
  @Operation(summary = "Withdraw a draft; it is kept and never published")
  public ExamAnswers.BlueprintBody withdraw(@PathParam("code") String code) {
    blueprints.withdraw(code);
    return ExamAnswers.BlueprintBody.of(blueprints.card(code));
  }

  /** The organisation's forms. */
  @GET
  @Path("/forms")
  @Operation(summary = "The organisation's sealed forms, newest first; never their content")
  public List<ExamAnswers.FormBody> forms() {
    return forms.all().stream().map(ExamAnswers.FormBody::of).toList();
  }

  /** Assembles and seals a form. */
  @POST
  @Path("/forms")
  @Idempotent
  @Operation(summary = "Assemble a form from a published blueprint and a seed, and seal it")
  @APIResponse(
      responseCode = "201",
      description = "Sealed",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response seal(ExamBodies.NewForm body) {
    body.check();
    return created(
        forms.seal(String.valueOf(body.blueprint()), Objects.requireNonNull(body.seed())));
  }

  /** The organisation's practical papers. */
  @GET
  @Path("/practicals")
  @Operation(summary = "The organisation's practical papers, newest first")
  public List<PracticalCard> practicals() {
    return forms.practicals();
  }

  /** Takes in a practical paper. */
  @POST
  @Path("/practicals")
  @Idempotent
  @Operation(
      summary =
          "Take in a practical paper, or a review's (part REVIEW): scoring sheets, weights sum to 100")
  @APIResponse(
      responseCode = "201",
      description = "Taken in",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response practical(
      @QueryParam("occupation") @DefaultValue("4-10-01-03") String occupation,
      @QueryParam("level") @DefaultValue("5") int level,
      @QueryParam("part") @DefaultValue("PRACTICAL") Part part,
      Rubric rubric) {
    return created(forms.practical(new ExamScope(occupation, level), part, rubric));
  }

  private static Response created(String code) {
    return Response.status(Response.Status.CREATED).entity(new ExamAnswers.Code(code)).build();
  }
}
