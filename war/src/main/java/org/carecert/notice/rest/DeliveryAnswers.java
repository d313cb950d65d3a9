package org.carecert.notice.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.carecert.notice.domain.Delivery;
import org.carecert.notice.domain.DeliveryCounts;
import org.carecert.notice.domain.DeliveryLine;
import org.carecert.notice.domain.GatewayPlace;
import org.carecert.notice.domain.GivenUp;
import org.carecert.notice.domain.Matter;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is answered about what became of messages. */
final class DeliveryAnswers {
  private DeliveryAnswers() {}

  /** What became of a message; the holder's name is masked. */
  @Schema(name = "NoticeDelivery")
  public record One(
      String code,
      Matter matter,
      String holder,
      OffsetDateTime writtenAt,
      Delivery delivery,
      int tries,
      @Schema(nullable = true) @Nullable OffsetDateTime nextAt,
      @Schema(nullable = true) @Nullable OffsetDateTime endedAt,
      @Schema(nullable = true) @Nullable GivenUp givenUp,
      @Schema(nullable = true) @Nullable String lastAnswer) {
    static One of(DeliveryLine line) {
      return new One(
          line.code(),
          line.matter(),
          line.holder(),
          at(line.writtenAt()),
          line.delivery(),
          line.tries(),
          line.endedAt() == null ? at(line.nextAt()) : null,
          line.endedAt() == null ? null : at(line.endedAt()),
          line.givenUp(),
          line.lastAnswer());
    }

    private static OffsetDateTime at(Instant instant) {
      return OffsetDateTime.ofInstant(instant, CityClock.ZONE);
    }
  }

  /** How the outbox stands, and a page of its messages. */
  @Schema(name = "NoticeDeliveryPage")
  public record Page(
      GatewayPlace.Standing gateway,
      long waiting,
      long sent,
      long givenUp,
      List<One> items,
      @Schema(nullable = true) @Nullable String next) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(DeliveryCounts counts, Slice<DeliveryLine> slice) {
      return new Page(
          counts.gateway(),
          counts.waiting(),
          counts.sent(),
          counts.givenUp(),
          slice.items().stream().map(One::of).toList(),
          slice.next());
    }
  }

  /** The one of this name; null if none is asked for. */
  static @Nullable Delivery delivery(@Nullable String name) {
    return name == null || name.isEmpty()
        ? null
        : Arrays.stream(Delivery.values())
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Refused.at("delivery", CommonReason.MALFORMED, "delivery"));
  }
}
