package org.carecert.standard.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carecert.standard.DatedData;
import org.carecert.standard.domain.CalendarDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar of working days. */
@Path("/working-days")
@RequestScoped
@Tag(name = "standard")
@Produces(MediaType.APPLICATION_JSON)
public class WorkingDaysResource {
  @Inject private DatedData data;

  /** Every exception from the week's rule. */
  @GET
  @Operation(summary = "Days that are worked or rested against the week's rule, oldest first")
  public List<CalendarDay> days() {
    return data.days();
  }
}
