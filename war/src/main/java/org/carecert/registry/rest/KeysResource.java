package org.carecert.registry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.carecert.registry.Keyring;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys with which receipts and the codes on certificates can be checked. */
@Path("/keys")
@RequestScoped
@Tag(name = "registry")
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {
  @Inject private Keyring keyring;

  /** A JWK set (RFC 7517). */
  @GET
  @Operation(summary = "Public keys of receipts and of the codes on certificates, as a JWK set")
  @APIResponse(
      responseCode = "200",
      description = "The keys (RFC 7517)",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = JwkSet.class)))
  public Map<String, Object> keys() {
    return keyring.keys();
  }

  /**
   * What the answer looks like.
   *
   * @param keys every key with which a receipt or a code may be signed
   */
  @Schema(name = "JwkSet")
  public record JwkSet(List<Jwk> keys) {
    public JwkSet {
      keys = List.copyOf(keys);
    }
  }

  /** A public key of the curve P-256. */
  @Schema(name = "Jwk")
  public record Jwk(
      String kty, String use, String crv, String kid, String x, String y, String alg) {}
}
