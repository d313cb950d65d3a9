package org.carecert.certificate.rest;

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
import org.carecert.certificate.NameCorrections;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Certificates whose name is corrected: a new one takes the place of the old one. */
@Path("/certificates/corrections")
@RequestScoped
@Tag(name = "certificate")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionsResource {
  @Inject private NameCorrections corrections;

  /** The issuer's corrections. */
  @GET
  @Operation(summary = "The issuer's corrections, the newest first")
  public CorrectionAnswers.Page list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
    return CorrectionAnswers.Page.of(corrections.list(after, Slice.limit(limit)));
  }

  /** Prepares a correction. */
  @POST
  @Idempotent
  @Path("/{number}")
  @Operation(
      summary = "Prepare another name for the certificate of this number; another person signs it")
  @APIResponse(
      responseCode = "201",
      description = "The code of the correction",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CorrectionAnswers.Code.class)))
  public Response prepare(@PathParam("number") String number, CorrectionAnswers.Wanted body) {
    return Response.status(Response.Status.CREATED)
        .entity(new CorrectionAnswers.Code(corrections.prepare(number, body.wanted())))
        .build();
  }

  /** Signs a correction. */
  @POST
  @Idempotent
  @Path("/{code}/sign")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary =
          "Sign a correction as its second person; a certificate under a new number supersedes the"
              + " old one")
  public CorrectionAnswers.One sign(@PathParam("code") String code) {
    corrections.sign(code);
    return CorrectionAnswers.One.of(corrections.one(code));
  }

  /** Takes a correction back. */
  @POST
  @Idempotent
  @Path("/{code}/withdraw")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Take a correction back before it is signed")
  public CorrectionAnswers.One withdraw(@PathParam("code") String code) {
    return CorrectionAnswers.One.of(corrections.withdraw(code));
  }
}
