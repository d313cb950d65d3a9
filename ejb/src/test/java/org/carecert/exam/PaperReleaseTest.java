package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.PaperRelease;
import org.carecert.exam.domain.SessionPapers;
import org.carecert.exam.domain.SessionPlan;
import org.carecert.exam.domain.Window;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Reason;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;

/** The officers' release of a session's paper. */
class PaperReleaseTest {
  private static final Instant NINE = Instant.parse("2026-04-20T01:00:00Z");

  @Test
  void it_takes_two_officers_and_neither_counts_twice() {
    StoredSession session = new StoredSession();
    List<PaperRelease> releases = new ArrayList<>();
    assertFalse(PaperRelease.complete(releases));
    Instant before = NINE.minus(Duration.ofDays(1));
    releases.add(new PaperRelease(session, false, releases, 11, before));
    assertFalse(PaperRelease.complete(releases));
    assertEquals(CommonReason.SAME_OFFICER, refused(session, releases, 11, before));
    releases.add(new PaperRelease(session, false, releases, 12, NINE));
    assertTrue(PaperRelease.complete(releases));
    assertEquals(ExamReason.ALREADY_RELEASED, refused(session, releases, 13, NINE));
    assertEquals(List.of(before, NINE), releases.stream().map(PaperRelease::releasedAt).toList());
  }

  @Test
  void after_the_window_nothing_is_released() {
    ExamSession session = new StoredSession();
    Refused over =
        assertThrows(Refused.class, () -> new PaperRelease(session, true, List.of(), 11, NINE));
    assertEquals(ExamReason.WINDOW_CLOSED, over.reason());
    ExamSession published = new StoredSession();
    published.publish(11, NINE);
    assertEquals(ExamReason.SESSION_CLOSED, refused(published, List.of(), 11, NINE));
  }

  private static Reason refused(
      ExamSession session, List<PaperRelease> before, long officer, Instant at) {
    return assertThrows(Refused.class, () -> new PaperRelease(session, false, before, officer, at))
        .reason();
  }

  /** A session with a number, as the database gives one. */
  private static final class StoredSession extends ExamSession {
    StoredSession() {
      super(
          "S1",
          7,
          new SessionPlan(
              "场次",
              "一",
              new ExamScope("4-10-01-03", 5),
              new Window(NINE, NINE.plus(Duration.ofHours(3))),
              false),
          new SessionPapers(1, 90, 2),
          Set.of(1L, 2L, 3L),
          11,
          NINE.minus(Duration.ofDays(9)));
    }

    @Override
    public long id() {
      return 5;
    }
  }
}
