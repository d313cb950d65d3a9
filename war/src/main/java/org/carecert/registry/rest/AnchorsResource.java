package org.carecert.registry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carecert.registry.Anchors;
import org.carecert.registry.domain.TrustAnchors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom the stand-alone verifier has to trust. */
@Path("/keys/anchors")
@RequestScoped
@Tag(name = "registry")
@Produces(MediaType.APPLICATION_JSON)
public class AnchorsResource {
  @Inject private Anchors anchors;

  /** The file of trust anchors. */
  @GET
  @Operation(summary = "Trust anchors of the stand-alone verifier: authorities and public keys")
  public TrustAnchors anchors() {
    return anchors.anchors();
  }
}
