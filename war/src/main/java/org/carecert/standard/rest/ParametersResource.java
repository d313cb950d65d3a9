package org.carecert.standard.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carecert.standard.DatedData;
import org.carecert.standard.domain.Parameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dated numbers of the rules. */
@Path("/parameters")
@RequestScoped
@Tag(name = "standard")
@Produces(MediaType.APPLICATION_JSON)
public class ParametersResource {
  @Inject private DatedData data;

  /** All of them. */
  @GET
  @Operation(
      summary = "Dated numbers of the rules with their sources; unconfirmed ones are flagged")
  public List<Parameter> parameters() {
    return data.parameters();
  }
}
