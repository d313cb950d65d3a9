package org.carecert.identity.rest;

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
import java.util.Set;
import org.carecert.home.rest.Idempotent;
import org.carecert.identity.Accounts;
import org.carecert.identity.Activation;
import org.carecert.identity.domain.AccountLine;
import org.carecert.identity.domain.AccountWanted;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Accounts: the administrator's list, resets and closings; and the first password by slip. */
@Path("/accounts")
@RequestScoped
@Tag(name = "identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {
  @Inject private Accounts accounts;
  @Inject private Activation activation;

  /** Accounts whose user or display name holds a text. */
  @GET
  @Operation(summary = "Accounts whose user name or display name holds this text")
  public Slice<Line> search(
      @QueryParam("text") @DefaultValue("") String text,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable Integer limit) {
    Slice<AccountLine> found = accounts.search(text, Slice.cursor(after), Slice.limit(limit));
    return new Slice<>(found.items().stream().map(Line::of).toList(), found.next());
  }

  /** Opens an account that belongs to no body. */
  @POST
  @Idempotent
  @Operation(
      summary = "Open an account that belongs to no body, an auditor's or an administrator's")
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = Opened.class)))
  public Response open(AccountWanted body) {
    accounts.open(body, null);
    return Response.status(Response.Status.CREATED).entity(new Opened(body.username())).build();
  }

  /** Gives an account a new password. */
  @POST
  @Path("/{username}/password")
  @APIResponse(responseCode = "204", description = "Done")
  @Operation(summary = "Give an account a new password and open its lock; its tokens end")
  public void reset(@PathParam("username") String username, NewPassword body) {
    new Require().text("password", body.password(), 200).check();
    accounts.reset(accounts.known(username), String.valueOf(body.password()));
  }

  /** Closes an account. */
  @POST
  @Path("/{username}/closing")
  @APIResponse(responseCode = "204", description = "Done")
  @Operation(summary = "Close an account for good; its tokens end")
  public void close(@PathParam("username") String username) {
    accounts.close(accounts.known(username));
  }

  /** The first password, by slip. */
  @POST
  @Path("/activation")
  @APIResponse(responseCode = "204", description = "Done")
  @Operation(summary = "Give the account of an activation slip its first password")
  public void activate(Slip body) {
    new Require()
        .text("username", body.username(), 60)
        .text("code", body.code(), 20)
        .text("password", body.password(), 200)
        .check();
    activation.activate(
        String.valueOf(body.username()),
        String.valueOf(body.code()),
        String.valueOf(body.password()));
  }

  /** A slip and the password wanted. */
  @Schema(name = "AccountActivation")
  public record Slip(
      @Schema(required = true) @Nullable String username,
      @Schema(required = true) @Nullable String code,
      @Schema(required = true) @Nullable String password) {}

  /** The account that was opened. */
  @Schema(name = "AccountOpened")
  public record Opened(String username) {}

  /** A new password. */
  @Schema(name = "AccountNewPassword")
  public record NewPassword(@Schema(required = true) @Nullable String password) {}

  /** An account. */
  @Schema(name = "AccountListed")
  public record Line(
      String username, String displayName, List<Role> roles, boolean open, boolean closed) {
    public Line {
      roles = List.copyOf(roles);
    }

    static Line of(AccountLine line) {
      Set<Role> roles = line.roles();
      return new Line(
          line.username(),
          line.displayName(),
          roles.stream().sorted().toList(),
          line.open(),
          line.closed());
    }
  }
}
