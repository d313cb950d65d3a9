package org.carecert.certificate.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.certificate.VoidNumbers;
import org.carecert.certificate.domain.VoidCause;
import org.carecert.certificate.domain.VoidLine;
import org.carecert.shared.CityClock;
import org.carecert.shared.Origin;
import org.carecert.shared.Slice;
import org.carecert.shared.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of void numbers. */
@Path("/certificates/void-numbers")
@RequestScoped
@Tag(name = "certificate")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VoidNumbersResource {
  @Inject private VoidNumbers voids;
  @Inject private Origin origin;

  /** Void numbers. */
  @GET
  @Operation(
      summary =
          "Void numbers, the newest first: an issuer's own, for the HR bureau all; of one year,"
              + " series or cause if it is said")
  public Page list(
      @BeanParam VoidFilter filter,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after) {
    return Page.of(voids.list(filter.wanted(), after, Slice.limit(limit)));
  }

  /** The same as a sheet. */
  @GET
  @Path("/sheet")
  @Produces("text/csv")
  @Operation(summary = "The register as a CSV sheet")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response sheet(@BeanParam VoidFilter filter) {
    return Response.ok(voids.sheet(filter.wanted(), SheetFormat.CSV, origin.language()))
        .type(SheetFormat.CSV.mediaType())
        .header("Content-Disposition", "attachment; filename=\"void-numbers.csv\"")
        .build();
  }

  /** A void number. */
  @Schema(name = "VoidNumber")
  public record Item(
      String number,
      String series,
      VoidCause cause,
      OffsetDateTime takenAt,
      OffsetDateTime voidedAt,
      @Schema(nullable = true) @Nullable String batch,
      @Schema(nullable = true) @Nullable String signer) {
    static Item of(VoidLine line) {
      return new Item(
          line.number(),
          line.series().key(),
          line.cause(),
          OffsetDateTime.ofInstant(line.takenAt(), CityClock.ZONE),
          OffsetDateTime.ofInstant(line.voidedAt(), CityClock.ZONE),
          line.batch(),
          line.signer());
    }
  }

  /** A page of the register. */
  @Schema(name = "VoidNumberPage")
  public record Page(List<Item> items, @Schema(nullable = true) @Nullable String next) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<VoidLine> slice) {
      return new Page(slice.items().stream().map(Item::of).toList(), slice.next());
    }
  }
}
