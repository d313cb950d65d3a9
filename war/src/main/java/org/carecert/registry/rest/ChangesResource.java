package org.carecert.registry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carecert.registry.Changes;
import org.carecert.registry.domain.ChangeLine;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What changed in the registry, for the bureaus' own systems. */
@Path("/changes")
@RequestScoped
@Tag(name = "registry")
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {
  @Inject private Changes changes;

  /** Changes after a cursor; who keeps the cursor misses nothing. */
  @GET
  @Operation(summary = "Changes of the registry after a cursor")
  public Slice<ChangeLine> after(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
    return changes.after(Slice.cursor(after), Slice.limit(limit));
  }
}
