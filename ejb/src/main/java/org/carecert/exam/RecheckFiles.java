package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.audit.Reads;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Recheck;
import org.carecert.exam.domain.RecheckLine;
import org.carecert.exam.domain.RecheckState;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.People;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;

/** 复核材料柜台 (counter): puts requests for a re-check into lines with names and clocks. */
@Stateless
@PermitAll
public class RecheckFiles {
  @Inject private SessionStore sessions;
  @Inject private RecheckClock clock;
  @Inject private People people;
  @Inject private Reads reads;
  @Inject private Schooling schooling;

  /** The same as an officer reads them, having asked for this; which is remembered. */
  public List<RecheckLine> read(String asked, List<Recheck> rechecks) {
    reads.shown(
        "exam.recheck", asked, rechecks.stream().map(Recheck::personId).distinct().toList());
    return lines(rechecks);
  }

  /** The requests as they are listed. */
  public List<RecheckLine> lines(List<Recheck> rechecks) {
    Map<Long, PersonCard> cards =
        people.cards(rechecks.stream().map(Recheck::personId).distinct().toList());
    return rechecks.stream()
        .map(r -> line(r, Objects.requireNonNull(cards.get(r.personId())).name()))
        .toList();
  }

  /** Whether a request is the officer's own, or that of a declared relative of his. */
  public boolean concerns(Recheck recheck, Caller officer) {
    return Objects.equals(officer.personId(), recheck.personId())
        || schooling.related(List.of(officer.accountId()), List.of(recheck.personId()));
  }

  /** The code of the candidate's admission. */
  public String admission(Recheck recheck) {
    return sessions.admissions(recheck.sessionId()).stream()
        .filter(a -> a.personId() == recheck.personId())
        .findFirst()
        .map(Admission::code)
        .orElse("");
  }

  /** The last day on which to ask about a result of that moment. */
  public LocalDate askUntil(Instant decidedAt) {
    return clock.askUntil(decidedAt);
  }

  /** Whether that day is not past. */
  public boolean open(LocalDate until) {
    return !clock.today().isAfter(until);
  }

  private RecheckLine line(Recheck recheck, String name) {
    ExamSession session = sessions.session(recheck.sessionId());
    LocalDate answerBy = clock.answerBy(recheck.askedAt());
    return new RecheckLine(
        recheck.code(),
        session.code(),
        session.plan().name(),
        name,
        recheck.request(),
        recheck.state(),
        recheck.askedAt(),
        answerBy,
        recheck.state() == RecheckState.ASKED ? clock.left(answerBy) : 0,
        recheck.answer());
  }
}
