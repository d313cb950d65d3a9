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
import org.carecert.standard.domain.CalendarDay;
import org.carecert.standard.domain.CalendarYear;
import org.carecert.standard.domain.ProposalLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The calendar of working days. */
@Path("/working-days")
@RequestScoped
@Tag(name = "standard")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkingDaysResource {
  @Inject private DatedData data;
  @Inject private DataProposals proposals;

  /** Every exception from the week's rule. */
  @GET
  @Operation(summary = "Days that are worked or rested against the week's rule, oldest first")
  public Slice<CalendarDay> days(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
    return data.days(after, Slice.limit(limit));
  }

  /** Proposes a day. */
  @POST
  @Idempotent
  @Operation(summary = "Propose a day of the State Council's notice (first officer)")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = ProposalLine.class)))
  public Response propose(Wanted body) {
    return created(proposals.day(body.of(), body.citation()));
  }

  /** The years that count. */
  @GET
  @Path("/years")
  @Operation(summary = "The years whose notice is entered whole; later deadlines are provisional")
  public List<CalendarYear> years() {
    return data.years();
  }

  /** Proposes that a year counts. */
  @POST
  @Path("/years")
  @Idempotent
  @Operation(summary = "Propose to say that a year's notice is entered whole (first officer)")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = ProposalLine.class)))
  public Response complete(CalendarYear body) {
    return created(proposals.year(body.year(), body.citation()));
  }

  private static Response created(ProposalLine line) {
    return Response.status(Response.Status.CREATED).entity(line).build();
  }

  /**
   * A day.
   *
   * @param worked true for a make-up working day, false for a holiday
   */
  @Schema(name = "WorkingDayWanted")
  public record Wanted(LocalDate day, boolean worked, String name, String citation) {
    CalendarDay of() {
      return new CalendarDay(day, worked, name);
    }
  }
}
