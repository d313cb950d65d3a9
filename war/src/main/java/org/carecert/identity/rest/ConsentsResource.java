package org.carecert.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.carecert.identity.Consents;
import org.carecert.identity.domain.ConsentKind;
import org.carecert.identity.domain.ConsentLine;
import org.carecert.shared.CityClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller has agreed to. */
@Path("/me/consents")
@RequestScoped
@Tag(name = "identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentsResource {
  @Inject private Consents consents;

  /** The consents given. */
  @GET
  @Operation(summary = "What I have agreed to, under which notice and when")
  public Given mine() {
    return Given.of(consents.mine());
  }

  /** Agrees. */
  @POST
  @Operation(summary = "Agree under the present notice; told twice changes nothing")
  public Given give(Agreement body) {
    return Given.of(consents.give(body.kinds()));
  }

  /** What is agreed to. */
  @Schema(name = "ConsentAgreement")
  public record Agreement(@Schema(required = true) @Nullable Set<ConsentKind> kinds) {
    public Agreement {
      kinds = kinds == null ? null : Set.copyOf(kinds);
    }
  }

  /** The consents of the caller. */
  @Schema(name = "ConsentsGiven")
  public record Given(List<Line> items) {
    public Given {
      items = List.copyOf(items);
    }

    static Given of(List<ConsentLine> lines) {
      return new Given(lines.stream().map(Line::of).toList());
    }
  }

  /** A consent. */
  @Schema(name = "Consent")
  public record Line(ConsentKind kind, String version, OffsetDateTime givenAt) {
    static Line of(ConsentLine line) {
      return new Line(
          line.kind(), line.version(), OffsetDateTime.ofInstant(line.givenAt(), CityClock.ZONE));
    }
  }
}
