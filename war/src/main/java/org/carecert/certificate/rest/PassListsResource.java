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
import org.carecert.certificate.PassLists;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whom a bureau's own course or examination found good. */
@Path("/certificates/pass-lists")
@RequestScoped
@Tag(name = "certificate")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PassListsResource {
  @Inject private PassLists lists;

  /** The bureau's lists. */
  @GET
  @Operation(summary = "The bureau's lists of who passed, the newest first")
  public PassListAnswers.Page list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
    return PassListAnswers.Page.of(lists.list(after, Slice.limit(limit)));
  }

  /** Hands a list in. */
  @POST
  @Idempotent
  @Operation(
      summary =
          "Hand in a list of who passed, of at most 1,000 people; with one wrong line nothing is"
              + " kept. Its code is the source of a batch of certificates")
  @APIResponse(
      responseCode = "201",
      description = "The code of the list",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PassListAnswers.Code.class)))
  public Response keep(PassListAnswers.Wanted body) {
    return Response.status(Response.Status.CREATED)
        .entity(new PassListAnswers.Code(lists.keep(body.wanted())))
        .build();
  }

  /** Takes a list back. */
  @POST
  @Idempotent
  @Path("/{code}/withdraw")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Take a list back from which no certificate came")
  public PassListAnswers.Code withdraw(@PathParam("code") String code) {
    lists.withdraw(code);
    return new PassListAnswers.Code(code);
  }
}
