package org.carecert.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carecert.identity.Accounts;
import org.carecert.identity.OwnPhone;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's own password and phone number. */
@Path("/me")
@RequestScoped
@Tag(name = "identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnAccountResource {
  @Inject private Accounts accounts;
  @Inject private OwnPhone phones;

  /** Changes the caller's password. */
  @PUT
  @Path("/password")
  @Operation(summary = "Change my password; my tokens end")
  public void password(OwnPassword body) {
    new Require().text("present", body.present(), 200).text("wanted", body.wanted(), 200).check();
    accounts.changeOwnPassword(String.valueOf(body.present()), String.valueOf(body.wanted()));
  }

  /** Changes the caller's phone number. */
  @PUT
  @Path("/phone")
  @Operation(summary = "Change my phone number")
  public void phone(Phone body) {
    phones.change(body.phone(), body.password());
  }

  /** The present password and the one wanted. */
  @Schema(name = "OwnPassword")
  public record OwnPassword(
      @Schema(required = true) @Nullable String present,
      @Schema(required = true) @Nullable String wanted) {}

  /** A phone number, with the present password. */
  @Schema(name = "OwnPhone")
  public record Phone(
      @Schema(required = true) @Nullable String phone,
      @Schema(required = true) @Nullable String password) {}
}
