package org.carecert.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carecert.identity.domain.ActivationSlip;
import org.carecert.training.TraineeSlips;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The slips that open trainees' accounts. */
@Path("/cohorts/{code}/slips")
@RequestScoped
@Tag(name = "training")
@Produces(MediaType.APPLICATION_JSON)
public class TraineeSlipsResource {
  @Inject private TraineeSlips slips;

  /** Prints slips with user name and activation code. */
  @POST
  @Operation(summary = "Slips with user name and activation code, one a trainee")
  public List<ActivationSlip> slips(@PathParam("code") String code) {
    return slips.of(code);
  }
}
