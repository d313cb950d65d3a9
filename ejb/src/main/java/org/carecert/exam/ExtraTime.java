package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.domain.Accommodation;
import org.carecert.exam.domain.AdjustmentKind;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Needs;
import org.carecert.exam.store.AccommodationStore;

/** 便利兑现柜台 (counter): gives a person at an exam what he has when he starts it. */
@Stateless
@PermitAll
public class ExtraTime {
  @Inject private AccommodationStore store;
  @Inject private TimeBank bank;

  /**
   * Gives a new attempt the time that its person has more; the longest of what holds.
   *
   * @return what its sitting page is told
   */
  public Needs give(Attempt attempt, ExamSession session, Instant now) {
    int minutes = session.papers().minutes();
    List<Accommodation> held = held(attempt);
    Accommodation best = null;
    for (Accommodation each : held) {
      if (best == null || each.draft().seconds(minutes) > best.draft().seconds(minutes)) {
        best = each;
      }
    }
    if (best != null && best.draft().seconds(minutes) > 0) {
      long officer = Objects.requireNonNull(best.grantedBy());
      bank.give(
          attempt,
          new TimeBank.Given(AdjustmentKind.EXTRA_TIME, best.draft().seconds(minutes), null),
          new Declared(officer, best.code(), now));
    }
    return needs(held);
  }

  /** What the sitting page is told: what he had when he started, whatever ended since. */
  public Needs needs(Attempt attempt) {
    return needs(held(attempt));
  }

  private static Needs needs(List<Accommodation> held) {
    return Needs.of(held.stream().map(Accommodation::draft).toList());
  }

  private List<Accommodation> held(Attempt attempt) {
    return store.of(attempt.personId()).stream()
        .filter(each -> each.heldAt(attempt.startedAt()))
        .toList();
  }
}
