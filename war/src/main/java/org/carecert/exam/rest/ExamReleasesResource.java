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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.carecert.exam.ItemAnalyses;
import org.carecert.exam.PaperReleases;
import org.carecert.exam.domain.AnalysisCard;
import org.carecert.exam.domain.FormStatistic;
import org.carecert.exam.domain.ItemStatistic;
import org.carecert.exam.domain.OptionStatistic;
import org.carecert.exam.domain.ReleaseLine;
import org.carecert.exam.domain.WornItem;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What opens a session's paper before it, and what its answers say of the items after it. */
@Path("/exam/sessions")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamReleasesResource {
  @Inject private PaperReleases releases;
  @Inject private ItemAnalyses analyses;

  /** Who has released the paper. */
  @GET
  @Path("/{code}/releases")
  @Operation(summary = "Which officers have released the session's paper, and when")
  public List<ReleaseLine> releases(@PathParam("code") String code) {
    return releases.of(code);
  }

  /** Releases the paper. */
  @POST
  @Path("/{code}/releases")
  @Operation(
      summary = "Release the session's paper; it opens once two officers did, inside the window")
  public List<ReleaseLine> release(@PathParam("code") String code) {
    return releases.release(code, null);
  }

  /** Releases the paper although items of it should not be sat. */
  @POST
  @Path("/{code}/releases/with-reason")
  @Operation(
      summary = "Release a paper some items of which should not be sat; both officers say why")
  public List<ReleaseLine> releaseDespite(@PathParam("code") String code, Despite body) {
    new Require().text("reason", body.reason(), 500).check();
    return releases.release(code, body.reason());
  }

  /** Why. */
  @Schema(name = "ExamReleaseReason")
  public record Despite(@Schema(required = true) @Nullable String reason) {}

  /** The items that should not be sat. */
  @GET
  @Path("/{code}/worn-items")
  @Operation(
      summary =
          "The items of the session's form that are known outside, retired, met too often or at"
              + " rest on its day")
  public List<WornItem> worn(@PathParam("code") String code) {
    return releases.worn(code);
  }

  /** The item analysis. */
  @GET
  @Path("/{code}/analysis")
  @Operation(summary = "What the session's answers say of its forms and items; newest version")
  public List<Analysis> analysis(@PathParam("code") String code) {
    return analyses.of(code).stream().map(Analysis::of).toList();
  }

  /** Analyses again. */
  @POST
  @Path("/{code}/analysis")
  @Operation(summary = "Analyse a published session again; supersedes")
  public List<Analysis> analyse(@PathParam("code") String code) {
    return analyses.again(code).stream().map(Analysis::of).toList();
  }

  /** What a session says of one of its forms. */
  @Schema(name = "ExamAnalysis")
  public record Analysis(
      String form, int version, Instant computedAt, FormStatistic statistic, List<Item> items) {
    static Analysis of(AnalysisCard card) {
      return new Analysis(
          card.form(),
          card.version(),
          card.computedAt(),
          card.statistic(),
          card.items().stream().map(Item::of).toList());
    }
  }

  /** What a session says of an item: facility in percent, discrimination from -1 to 1. */
  @Schema(name = "ExamAnalysedItem")
  public record Item(
      int no,
      String code,
      int attempts,
      BigDecimal facility,
      @Schema(nullable = true) @Nullable BigDecimal discrimination,
      BigDecimal upperLower,
      @Schema(nullable = true) @Nullable Integer medianSeconds,
      List<OptionStatistic> options) {
    static Item of(AnalysisCard.Line line) {
      ItemStatistic item = line.statistic();
      Integer discrimination = item.discrimination();
      return new Item(
          item.no(),
          line.code(),
          item.attempts(),
          BigDecimal.valueOf(item.facility(), 2),
          discrimination == null ? null : BigDecimal.valueOf(discrimination, 4),
          BigDecimal.valueOf(item.upperLower(), 4),
          item.medianSeconds(),
          item.options());
    }
  }
}
