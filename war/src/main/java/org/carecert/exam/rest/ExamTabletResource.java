package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carecert.exam.TabletMarks;
import org.carecert.exam.domain.EntryTaken;
import org.carecert.exam.domain.TabletSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The assessor's tablet: what he sees at a station, and what he gives, criterion by criterion. */
@Path("/exam/sessions/{code}/tablet")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamTabletResource {
  @Inject private TabletMarks marks;

  /** What he sees. */
  @GET
  @Operation(
      summary = "Candidates in the order of the rotation plan, and only the caller's own entries")
  public TabletSheet sheet(@PathParam("code") String code) {
    return marks.sheet(code);
  }

  /** What he gives. */
  @POST
  @Path("/entries")
  @Operation(
      summary =
          "Give points of one criterion, or the rating; idempotent by its code; refused with"
              + " MARK_MOVED if it follows another entry than the one that stands there")
  public EntryTaken give(@PathParam("code") String code, TabletBodies.Entry body) {
    return marks.give(code, body.given());
  }
}
