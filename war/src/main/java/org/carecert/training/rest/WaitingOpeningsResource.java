package org.carecert.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carecert.training.Openings;
import org.carecert.training.domain.OpeningLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the HR bureau. */
@Path("/openings")
@RequestScoped
@Tag(name = "training")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WaitingOpeningsResource {
  @Inject private Openings openings;

  /** Opening applications that wait for an answer, the most urgent first. */
  @GET
  @Operation(summary = "Opening applications that wait for an answer, the most urgent first")
  public List<OpeningLine> waiting() {
    return openings.waiting();
  }
}
