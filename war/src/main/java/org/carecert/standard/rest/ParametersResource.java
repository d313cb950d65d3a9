package org.carecert.standard.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Slice;
import org.carecert.standard.DataProposals;
import org.carecert.standard.DatedData;
import org.carecert.standard.domain.Parameter;
import org.carecert.standard.domain.ParameterKind;
import org.carecert.standard.domain.ProposalLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The dated numbers of the rules. */
@Path("/parameters")
@RequestScoped
@Tag(name = "standard")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParametersResource {
  @Inject private DatedData data;
  @Inject private DataProposals proposals;

  /** All of them. */
  @GET
  @Operation(
      summary =
          "Dated numbers of the rules with their sources, by key and date; unconfirmed ones are"
              + " flagged")
  public Slice<Parameter> parameters(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
    return data.parameters(after, Slice.limit(limit));
  }

  /** What they may hold. */
  @GET
  @Path("/kinds")
  @Operation(summary = "What each parameter may hold: a whole number within bounds, or a code")
  public List<ParameterKind> kinds() {
    return data.kinds();
  }

  /** Proposes a new value. */
  @POST
  @Idempotent
  @Operation(summary = "Propose a new value from a day on (first officer)")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = ProposalLine.class)))
  public Response propose(Wanted body) {
    return Response.status(Response.Status.CREATED)
        .entity(proposals.parameter(body.parameter()))
        .build();
  }

  /**
   * A new value.
   *
   * @param confirmed false while the source is recalled or missing
   */
  @Schema(name = "ParameterWanted")
  public record Wanted(
      String key, String value, LocalDate validFrom, String citation, boolean confirmed) {
    Parameter parameter() {
      return new Parameter(key, value, validFrom, null, citation, confirmed);
    }
  }
}
