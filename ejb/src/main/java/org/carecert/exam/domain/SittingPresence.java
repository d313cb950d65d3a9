package org.carecert.exam.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 在场情况: where a candidate is, as far as the server can know; a signal for who watches. */
public enum SittingPresence {
  /** 未开考. */
  NOT_STARTED,
  /** 正在作答: an answer came a short while ago. */
  ANSWERING,
  /** 在线: his page is there. */
  PRESENT,
  /** 已断开: nothing was heard of his page for a while. */
  DISCONNECTED,
  /** 已暂停. */
  PAUSED,
  /** 已交卷. */
  FINISHED;

  private static final Duration AWAY = Duration.ofSeconds(45);
  private static final Duration BUSY = Duration.ofSeconds(60);

  /** Whether he has begun and has not handed in. */
  public boolean sits() {
    return this != NOT_STARTED && this != FINISHED;
  }

  /** Where an attempt stands now. */
  public static SittingPresence of(Signs signs, Instant now) {
    if (signs.finished()) {
      return FINISHED;
    }
    if (signs.paused()) {
      return PAUSED;
    }
    if (within(signs.savedAt(), now, BUSY) && within(signs.heardAt(), now, AWAY)) {
      return ANSWERING;
    }
    return within(signs.heardAt(), now, AWAY) ? PRESENT : DISCONNECTED;
  }

  private static boolean within(@Nullable Instant sign, Instant now, Duration longest) {
    return sign != null && !sign.plus(longest).isBefore(now);
  }

  /**
   * 迹象: what is known of an attempt.
   *
   * @param startedAt when it began, which is a sign of its page too
   * @param seenAt when its page asked for the time last
   * @param savedAt when the last answer came
   */
  public record Signs(
      boolean finished,
      boolean paused,
      Instant startedAt,
      @Nullable Instant seenAt,
      @Nullable Instant savedAt) {
    /** The last sign of any kind. */
    public Instant heardAt() {
      Instant last = startedAt;
      for (Instant sign : new @Nullable Instant[] {seenAt, savedAt}) {
        if (sign != null && sign.isAfter(last)) {
          last = sign;
        }
      }
      return last;
    }
  }
}
