package org.carecert.organisation.rest;

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
import java.util.List;
import org.carecert.home.rest.Idempotent;
import org.carecert.identity.domain.AccountWanted;
import org.carecert.organisation.AccountDesk;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.organisation.domain.BodyKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bodies of the city, and the accounts that the administrator opens for them. */
@Path("/bodies")
@RequestScoped
@Tag(name = "organisation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BodiesResource {
  @Inject private AccountDesk desk;

  /** The bodies that accounts can belong to. */
  @GET
  @Operation(summary = "The bodies that an account can belong to, by kind and name")
  public List<Owner> bodies() {
    return desk.bodies().stream().map(Owner::of).toList();
  }

  /** Opens an account. */
  @POST
  @Path("/{code}/accounts")
  @Idempotent
  @Operation(summary = "Open an account for somebody of a body, or for its program")
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = Opened.class)))
  public Response open(@PathParam("code") String code, AccountWanted body) {
    desk.open(code, body);
    return Response.status(Response.Status.CREATED).entity(new Opened(body.username())).build();
  }

  /** The account that was opened. */
  @Schema(name = "BodyAccountOpened")
  public record Opened(String username) {}

  /** A body. */
  @Schema(name = "BodyListed")
  public record Owner(String code, BodyKind kind, String name) {
    static Owner of(BodyCard card) {
      return new Owner(card.code(), card.kind(), card.name());
    }
  }
}
