package org.carecert.subsidy.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carecert.shared.Origin;
import org.carecert.subsidy.Determinations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is this worker entitled to? */
@Path("/subsidies/determinations")
@RequestScoped
@Tag(name = "subsidy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeterminationsResource {
  @Inject private Determinations determinations;
  @Inject private Origin origin;

  /** Determines; pays nothing and reserves nothing. */
  @POST
  @Operation(
      summary = "What is this worker entitled to, and why? It pays nothing and reserves nothing")
  public DeterminationAnswer determine(DeterminationBody body) {
    return DeterminationAnswer.of(determinations.determine(body.question()), origin.language());
  }
}
