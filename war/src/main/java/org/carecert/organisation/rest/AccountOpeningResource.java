package org.carecert.organisation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.carecert.home.rest.Idempotent;
import org.carecert.organisation.AccountDesk;
import org.carecert.organisation.domain.AccountWanted;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.organisation.domain.BodyKind;
import org.carecert.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The administrator opens accounts for the people and programs of a body. */
@Path("/accounts")
@RequestScoped
@Tag(name = "organisation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountOpeningResource {
  @Inject private AccountDesk desk;

  /** Opens an account. */
  @POST
  @Idempotent
  @Operation(summary = "Open an account for somebody of a body, or for a program")
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = Opened.class)))
  public Response open(Wanted body) {
    desk.open(body.wanted());
    return Response.status(Response.Status.CREATED)
        .entity(new Opened(String.valueOf(body.username())))
        .build();
  }

  /** The bodies that accounts can belong to. */
  @GET
  @Path("/bodies")
  @Operation(summary = "The bodies that an account can belong to, by kind and name")
  public List<Owner> bodies() {
    return desk.bodies().stream().map(Owner::of).toList();
  }

  /**
   * The account wanted.
   *
   * @param body the code of the body; schools, evaluation organisations and operators need one
   * @param program true for a program, which signs in with clientId and clientSecret
   */
  @Schema(name = "AccountWanted")
  public record Wanted(
      @Schema(required = true) @Nullable String username,
      @Schema(required = true) @Nullable String displayName,
      @Schema(required = true) @Nullable Set<Role> roles,
      @Nullable String body,
      @Nullable Boolean program,
      @Schema(required = true) @Nullable String password) {
    public Wanted {
      roles = roles == null ? null : Set.copyOf(roles);
    }

    AccountWanted wanted() {
      return new AccountWanted(
          username, displayName, roles, body, Boolean.TRUE.equals(program), password);
    }
  }

  /** The account that was opened. */
  @Schema(name = "AccountOpened")
  public record Opened(String username) {}

  /** A body. */
  @Schema(name = "AccountBody")
  public record Owner(String code, BodyKind kind, String name) {
    static Owner of(BodyCard card) {
      return new Owner(card.code(), card.kind(), card.name());
    }
  }
}
