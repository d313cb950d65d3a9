package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.carecert.exam.Readings;
import org.carecert.exam.domain.ReadingGiven;
import org.carecert.exam.domain.ReadingList;
import org.carecert.exam.domain.ReadingPage;
import org.carecert.shared.Require;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Answers that people mark: without names, by two who know nothing of each other. */
@Path("/exam/sessions/{code}/readings")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamReadingsResource {
  @Inject private Readings readings;

  /** What waits for the caller. */
  @GET
  @Operation(
      summary =
          "The answers that wait for the calling assessor, by pages, and how many; nobody's name, no"
              + " mark")
  public ReadingList waiting(
      @PathParam("code") String code,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable Integer limit) {
    return readings.waiting(code, ReadingPage.after(after, Slice.limit(limit)));
  }

  /** Gives points. */
  @POST
  @Operation(summary = "Give points for an answer, once; a third decides where two are far apart")
  public ReadingGiven give(@PathParam("code") String code, Given body) {
    new Require()
        .text("paper", body.paper(), 40)
        .present("itemNo", body.itemNo())
        .present("points", body.points())
        .check();
    ReadingGiven given =
        new ReadingGiven(
            String.valueOf(body.paper()),
            Objects.requireNonNull(body.itemNo()),
            Objects.requireNonNull(body.points()),
            body.note() == null ? "" : body.note());
    readings.give(code, given);
    return given;
  }

  /** What is given. */
  @Schema(name = "ExamReadingGiven")
  public record Given(
      @Nullable String paper,
      @Nullable Integer itemNo,
      @Nullable Integer points,
      @Nullable String note) {}
}
