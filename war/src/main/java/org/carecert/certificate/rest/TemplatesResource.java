package org.carecert.certificate.rest;

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
import org.carecert.certificate.Templates;
import org.carecert.home.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Versions of the templates by which an issuer's certificates are printed. */
@Path("/certificates/templates")
@RequestScoped
@Tag(name = "certificate")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TemplatesResource {
  @Inject private Templates templates;

  /** The versions of the issuer's templates. */
  @GET
  @Operation(summary = "The versions of the issuer's templates, the newest of each kind first")
  public TemplateAnswers.All list() {
    return TemplateAnswers.All.of(templates.list());
  }

  /** A version with its design. */
  @GET
  @Path("/{code}")
  @Operation(summary = "A version of a template with its design")
  public TemplateAnswers.Whole view(@PathParam("code") String code) {
    return TemplateAnswers.Whole.of(templates.view(code));
  }

  /** A sample of a design. */
  @POST
  @Path("/samples")
  @Produces("application/pdf")
  @Operation(
      summary = "A design on paper: a sample without a number; refused if a text has no room")
  @APIResponse(
      responseCode = "200",
      description = "The sample",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response sample(TemplateBodies.Sample body) {
    templates.admit();
    return Response.ok(templates.preview(body.wanted())).build();
  }

  /** Submits a version. */
  @POST
  @Idempotent
  @Operation(summary = "Submit a design as the next version; another officer approves it")
  @APIResponse(
      responseCode = "201",
      description = "The code of the version",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TemplateAnswers.Code.class)))
  public Response submit(TemplateBodies.Version body) {
    templates.admit();
    return Response.status(Response.Status.CREATED)
        .entity(new TemplateAnswers.Code(templates.submit(body.wanted())))
        .build();
  }

  /** Approves a version. */
  @POST
  @Idempotent
  @Path("/{code}/approve")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Approve a version as its second officer; it is never changed afterwards")
  public TemplateAnswers.Whole approve(@PathParam("code") String code) {
    templates.approve(code);
    return TemplateAnswers.Whole.of(templates.view(code));
  }

  /** Sends a version back. */
  @POST
  @Idempotent
  @Path("/{code}/send-back")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Send a version back as its second officer")
  public TemplateAnswers.Whole sendBack(@PathParam("code") String code) {
    templates.sendBack(code);
    return TemplateAnswers.Whole.of(templates.view(code));
  }
}
