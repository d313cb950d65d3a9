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
import org.carecert.certificate.Reissues;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Certificates that are printed once more. */
@Path("/certificates/reissues")
@RequestScoped
@Tag(name = "certificate")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReissuesResource {
  @Inject private Reissues reissues;

  /** The issuer's re-issues. */
  @GET
  @Operation(summary = "The issuer's re-issues, the newest first")
  public ReissueAnswers.Page list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
    return ReissueAnswers.Page.of(reissues.list(after, Slice.limit(limit)));
  }

  /** Prepares a re-issue. */
  @POST
  @Idempotent
  @Path("/{number}")
  @Operation(
      summary = "Prepare a new copy of a certificate of this number; another person signs it")
  @APIResponse(
      responseCode = "201",
      description = "The code of the re-issue",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReissueAnswers.Code.class)))
  public Response prepare(@PathParam("number") String number, ReissueAnswers.Wanted body) {
    return Response.status(Response.Status.CREATED)
        .entity(new ReissueAnswers.Code(reissues.prepare(number, body.wanted())))
        .build();
  }

  /** Signs a re-issue. */
  @POST
  @Idempotent
  @Path("/{code}/sign")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Sign a re-issue as its second person; the new copy takes the earlier one's place")
  public ReissueAnswers.One sign(@PathParam("code") String code) {
    return ReissueAnswers.One.of(reissues.sign(code));
  }

  /** Takes a re-issue back. */
  @POST
  @Idempotent
  @Path("/{code}/withdraw")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Take a re-issue back before it is signed")
  public ReissueAnswers.One withdraw(@PathParam("code") String code) {
    return ReissueAnswers.One.of(reissues.withdraw(code));
  }
}
