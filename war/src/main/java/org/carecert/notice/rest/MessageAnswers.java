package org.carecert.notice.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.notice.domain.Matter;
import org.carecert.notice.domain.MessageLine;
import org.carecert.shared.CityClock;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is answered about messages. */
final class MessageAnswers {
  private MessageAnswers() {}

  /** A message. */
  @Schema(name = "NoticeMessage")
  public record One(
      String code, Matter matter, String number, OffsetDateTime writtenAt, boolean unread) {
    static One of(MessageLine line) {
      return new One(
          line.code(),
          line.matter(),
          line.number(),
          OffsetDateTime.ofInstant(line.writtenAt(), CityClock.ZONE),
          line.fresh());
    }
  }

  /** A page of messages. */
  @Schema(name = "NoticeMessagePage")
  public record Page(List<One> items, @Schema(nullable = true) @Nullable String next, long unread) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<MessageLine> slice, long unread) {
      return new Page(slice.items().stream().map(One::of).toList(), slice.next(), unread);
    }
  }

  /** How many are unread. */
  @Schema(name = "NoticeUnread")
  public record Unread(long unread) {}
}
