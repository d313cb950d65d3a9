package org.carecert.registry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.carecert.registry.Keyring;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys with which receipts can be checked. */
@Path("/keys")
@RequestScoped
@Tag(name = "registry")
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {
  @Inject private Keyring keyring;

  /** A JWK set (RFC 7517). */
  @GET
  @Operation(summary = "Public keys of receipts, as a JWK set")
  public Map<String, Object> keys() {
    return keyring.keys();
  }
}
