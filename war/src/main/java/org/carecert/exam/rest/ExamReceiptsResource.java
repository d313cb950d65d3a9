package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.carecert.exam.ReceiptChecks;
import org.carecert.exam.domain.ReceiptCard;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Receipts of hand-ins, checked later. */
@Path("/exam/receipts")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamReceiptsResource {
  @Inject private ReceiptChecks checks;

  /** Checks one. */
  @POST
  @Path("/check")
  @Operation(
      summary =
          "Whether a receipt is genuine, whose it is, and whether the answers stored now are those"
              + " that were handed in; standing UNKNOWN = no such receipt before the caller")
  public ReceiptCard check(Given body) {
    return checks.check(Objects.requireNonNullElse(body.receipt(), ""));
  }

  /** The code to be checked. */
  @Schema(name = "ExamReceiptGiven")
  public record Given(@Schema(required = true) @Nullable String receipt) {}
}
