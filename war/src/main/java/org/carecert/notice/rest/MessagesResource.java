package org.carecert.notice.rest;

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
import org.carecert.home.rest.Idempotent;
import org.carecert.notice.Messages;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a holder was told about his certificates. */
@Path("/notice/messages")
@RequestScoped
@Tag(name = "notice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MessagesResource {
  @Inject private Messages messages;

  /** The holder's own messages. */
  @GET
  @Operation(summary = "The caller's messages about his certificates, the newest first")
  public MessageAnswers.Page mine(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
    return MessageAnswers.Page.of(messages.mine(after, Slice.limit(limit)), messages.unread());
  }

  /** A message was read. */
  @POST
  @Idempotent
  @Path("/{code}/seen")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Say that the caller has read a message; once is enough")
  public MessageAnswers.Unread seen(@PathParam("code") String code) {
    messages.seen(code);
    return new MessageAnswers.Unread(messages.unread());
  }
}
