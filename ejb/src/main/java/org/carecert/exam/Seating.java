package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.CandidateAdmitted;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;

/**
 * 编座柜台 (counter): gives seats in a session that is locked. Where its paper is released by two
 * already, whoever is admitted first is drawn for.
 */
@Stateless
@PermitAll
public class Seating {
  @Inject private SessionStore store;
  @Inject private StationLots lots;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Holds these people until the transaction ends. */
  public void hold(Collection<Long> people) {
    store.hold(people);
  }

  /** The lowest free seat. */
  public Admission seat(ExamSession session, long person, long officer) {
    Set<Integer> taken =
        store.admissions(session.id()).stream().map(Admission::seat).collect(Collectors.toSet());
    int seat =
        IntStream.rangeClosed(1, taken.size() + 1)
            .filter(s -> !taken.contains(s))
            .min()
            .orElseThrow();
    Admission admission =
        new Admission(PublicCode.fresh(), session.id(), person, seat, officer, clock.instant());
    store.add(admission);
    facts.fire(new CandidateAdmitted(person, session.id(), seat));
    return admission;
  }

  /** Everybody who was wanted has his seat: the lot is drawn if it waited for that. */
  public void seated(ExamSession session, long officer) {
    lots.drawIfNeeded(session, officer);
  }
}
