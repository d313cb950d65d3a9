package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carecert.exam.ExamOutliers;
import org.carecert.exam.domain.OutlierLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is unusual about organisations and assessors: outliers, never verdicts. */
@Path("/exam/outliers")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
public class ExamOutliersResource {
  @Inject private ExamOutliers outliers;

  /** What is unusual. */
  @GET
  @Operation(summary = "What is unusual in the exams of the last year, for the HR bureau")
  public List<OutlierLine> all() {
    return outliers.all();
  }
}
