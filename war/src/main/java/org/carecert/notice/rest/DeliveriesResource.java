package org.carecert.notice.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carecert.notice.Deliveries;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What became of messages outside the house. */
@Path("/notice/deliveries")
@RequestScoped
@Tag(name = "notice")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveriesResource {
  @Inject private Deliveries deliveries;

  /** How the outbox stands, and its messages. */
  @GET
  @Operation(summary = "How the outbox stands, and what became of its messages, the newest first")
  public DeliveryAnswers.Page list(
      @QueryParam("delivery") @Nullable String delivery,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after) {
    return DeliveryAnswers.Page.of(
        deliveries.counts(),
        deliveries.list(DeliveryAnswers.delivery(delivery), after, Slice.limit(limit)));
  }
}
