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
import java.util.List;
import java.util.Objects;
import org.carecert.exam.ExamOutliers;
import org.carecert.exam.domain.OutlierLine;
import org.carecert.exam.domain.OutlierView;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was found unusual about organisations, assessors and schools: signals, never verdicts. */
@Path("/exam/outliers")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamOutliersResource {
  @Inject private ExamOutliers outliers;

  /** Kept signals. */
  @GET
  @Operation(summary = "What was found unusual in exams, newest first, for the HR bureau")
  public Signals page(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
    Slice<OutlierLine> slice = outliers.page(Slice.cursor(after), Slice.limit(limit));
    return new Signals(slice.items(), slice.next());
  }

  /** One signal. */
  @GET
  @Path("/{code}")
  @Operation(summary = "A signal with the sessions it was found in and who looked into it")
  public OutlierView view(@PathParam("code") String code) {
    return outliers.view(code);
  }

  /** Looks into a signal. */
  @POST
  @Path("/{code}/looks")
  @Operation(summary = "Keep that the caller looked into a signal, and what he found")
  public OutlierView look(@PathParam("code") String code, Look body) {
    return outliers.look(code, Objects.requireNonNullElse(body.note(), ""));
  }

  /** Looks for signals. */
  @POST
  @Path("/search")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Look now for what is unusual, not only at night")
  public Searched search() {
    return new Searched(outliers.search());
  }

  /** A page of signals. */
  @Schema(name = "ExamOutlierPage")
  public record Signals(List<OutlierLine> items, @Schema(nullable = true) @Nullable String next) {
    public Signals {
      items = List.copyOf(items);
    }
  }

  /** What was found by who looked. */
  @Schema(name = "ExamOutlierLookWanted")
  public record Look(@Schema(required = true) @Nullable String note) {}

  /** How many signals are new. */
  @Schema(name = "ExamOutliersSearched")
  public record Searched(int raised) {}
}
