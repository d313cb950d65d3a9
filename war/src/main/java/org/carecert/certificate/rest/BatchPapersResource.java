package org.carecert.certificate.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.List;
import org.carecert.certificate.BatchPapers;
import org.carecert.certificate.domain.PrintLine;
import org.carecert.certificate.domain.PrintList;
import org.carecert.certificate.domain.RefusedLine;
import org.carecert.shared.Language;
import org.carecert.shared.Origin;
import org.carecert.shared.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a batch has on paper. */
@Path("/certificates/batches/{code}/papers")
@RequestScoped
@Tag(name = "certificate")
public class BatchPapersResource {
  @Inject private BatchPapers papers;
  @Inject private Origin origin;

  /** The print list. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The print list of a batch: whose is which sheet of the stack")
  public Stack list(@PathParam("code") String code) {
    return Stack.of(papers.list(code), origin.language());
  }

  /** The print list as a sheet. */
  @GET
  @Path("/sheet")
  @Produces("text/csv")
  @Operation(summary = "The print list of a batch as a CSV sheet")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response sheet(@PathParam("code") String code) {
    return Response.ok(papers.sheet(code, SheetFormat.CSV, origin.language()))
        .type(SheetFormat.CSV.mediaType())
        .header("Content-Disposition", "attachment; filename=\"print-list.csv\"")
        .build();
  }

  /** Who has no certificate. */
  @GET
  @Path("/refused")
  @Produces("text/csv")
  @Operation(summary = "Who of a batch has no certificate and why, as a CSV sheet")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response refused(@PathParam("code") String code) {
    return Response.ok(papers.refusedSheet(code, SheetFormat.CSV, origin.language()))
        .type(SheetFormat.CSV.mediaType())
        .header("Content-Disposition", "attachment; filename=\"refused.csv\"")
        .build();
  }

  /** The print list on paper. */
  @GET
  @Path("/pdf")
  @Produces("application/pdf")
  @Operation(summary = "The print list of a batch as a PDF")
  @APIResponse(
      responseCode = "200",
      description = "The list",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response pdf(@PathParam("code") String code) {
    return Response.ok(papers.pdf(code))
        .header("Content-Disposition", "inline; filename=\"print-list.pdf\"")
        .build();
  }

  /** Every file of the batch. */
  @GET
  @Path("/zip")
  @Produces("application/zip")
  @Operation(summary = "Every certificate of a finished batch in one zip with its print list")
  @APIResponse(
      responseCode = "200",
      description = "The zip",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response zip(@PathParam("code") String code) {
    // What speaks against it is said before the first byte goes out.
    papers.ready(code);
    Language language = origin.language();
    StreamingOutput files = out -> papers.zip(code, language, out);
    return Response.ok(files)
        .header("Content-Disposition", "attachment; filename=\"certificates.zip\"")
        .build();
  }

  /** A sheet of the stack. */
  @Schema(name = "PrintListLine")
  public record Line(
      int place,
      String number,
      String printSerial,
      String name,
      String occupation,
      @Schema(nullable = true) @Nullable Integer level,
      LocalDate issuedOn) {
    static Line of(PrintLine line) {
      return new Line(
          line.place(),
          line.number(),
          line.printSerial(),
          line.holder(),
          line.occupation(),
          BatchAnswers.levelled(line.level()),
          line.issuedOn());
    }
  }

  /** Somebody without a certificate. */
  @Schema(name = "PrintListRefused")
  public record Without(
      String name,
      String occupation,
      @Schema(nullable = true) @Nullable Integer level,
      List<BatchAnswers.Why> reasons) {
    public Without {
      reasons = List.copyOf(reasons);
    }

    static Without of(RefusedLine line, Language language) {
      return new Without(
          line.name(),
          line.occupation(),
          BatchAnswers.levelled(line.level()),
          line.reasons().stream().map(r -> BatchAnswers.Why.of(r, language)).toList());
    }
  }

  /** The whole stack, and who has no sheet in it. */
  @Schema(name = "PrintList")
  public record Stack(List<Line> items, List<Without> refused) {
    public Stack {
      items = List.copyOf(items);
      refused = List.copyOf(refused);
    }

    static Stack of(PrintList list, Language language) {
      return new Stack(
          list.lines().stream().map(Line::of).toList(),
          list.refused().stream().map(r -> Without.of(r, language)).toList());
    }
  }
}
