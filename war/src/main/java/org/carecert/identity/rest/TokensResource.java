package org.carecert.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carecert.identity.SignIn;
import org.carecert.identity.domain.IssuedToken;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Bearer tokens for people and programs. */
@Path("/tokens")
@RequestScoped
@Tag(name = "identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {
  @Inject private SignIn signIn;

  /** A token for user name and password, or for client id and secret. */
  @POST
  @Operation(summary = "Sign in: a bearer token for eight hours")
  public TokenAnswer token(TokenRequest request) {
    boolean program = request.clientId() != null;
    String user = program ? request.clientId() : request.username();
    String secret = program ? request.clientSecret() : request.password();
    new Require()
        .text(program ? "clientId" : "username", user, 200)
        .text(program ? "clientSecret" : "password", secret, 200)
        .check();
    return TokenAnswer.of(signIn.token(String.valueOf(user), String.valueOf(secret), program));
  }

  /**
   * Who wants a token.
   *
   * @param username for people, with {@code password}
   * @param clientId for programs, with {@code clientSecret}
   * @param otp the second factor, where it is on
   */
  public record TokenRequest(
      @Nullable String username,
      @Nullable String password,
      @Nullable String otp,
      @Nullable String clientId,
      @Nullable String clientSecret) {}

  /**
   * A token.
   *
   * @param tokenType always {@code Bearer}
   * @param expiresIn seconds
   */
  public record TokenAnswer(
      String accessToken, String tokenType, long expiresIn, List<String> roles) {
    public TokenAnswer {
      roles = List.copyOf(roles);
    }

    static TokenAnswer of(IssuedToken token) {
      return new TokenAnswer(token.accessToken(), "Bearer", token.expiresIn(), token.roles());
    }
  }
}
