package org.carecert.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carecert.identity.domain.ActivationSlip;
import org.carecert.training.TraineePapers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Photos of trainees, and the slips that open their accounts. */
@Path("/cohorts/{code}")
@RequestScoped
@Tag(name = "training")
@Produces(MediaType.APPLICATION_JSON)
public class TraineePapersResource {
  @Inject private TraineePapers papers;

  /** Keeps a trainee's photo. */
  @PUT
  @Path("/trainees/{trainee}/photo")
  @Consumes({"image/jpeg", "image/png"})
  @Operation(summary = "Hand in a trainee's photo: JPEG or PNG, at most 2 MB")
  public void photo(
      @PathParam("code") String code, @PathParam("trainee") String trainee, byte[] picture) {
    papers.photo(code, trainee, picture);
  }

  /** Prints slips with user name and activation code. */
  @POST
  @Path("/slips")
  @Operation(summary = "Slips with user name and activation code, one a trainee")
  public List<ActivationSlip> slips(@PathParam("code") String code) {
    return papers.slips(code);
  }
}
