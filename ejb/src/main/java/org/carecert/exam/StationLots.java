package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamLot;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.LotDrawn;
import org.carecert.exam.domain.PaperRelease;
import org.carecert.exam.domain.Rotation;
import org.carecert.exam.domain.Station;
import org.carecert.exam.store.LotStore;
import org.carecert.exam.store.PaperStore;
import org.carecert.exam.store.ReleaseStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/** 抽签柜台 (counter): the lot of a session and what follows from it; nothing until it is drawn. */
@Stateless
@PermitAll
public class StationLots {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private LotStore store;
  @Inject private SessionStore sessions;
  @Inject private PaperStore papers;
  @Inject private ReleaseStore releases;
  @Inject private SessionMarks marks;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The lot. */
  public Optional<ExamLot> of(ExamSession session) {
    return store.of(session.id());
  }

  /** What follows from it. */
  public Optional<Rotation> rotation(ExamSession session) {
    return of(session).map(lot -> lot.rotation(session.code()));
  }

  /** Whether this account leads the assessors. */
  public boolean leads(ExamSession session, long account) {
    return order(session).stream().limit(1).anyMatch(lead -> lead == account);
  }

  /** The assessors, the lead first, then who leads where he may not; nobody before the draw. */
  public List<Long> order(ExamSession session) {
    return rotation(session)
        .map(rotation -> rotation.leads(session.assessors(), marks.succession(session)))
        .orElse(List.of());
  }

  /** Everybody's way through the stations, in the order in which they go. */
  public List<Rotation.Turn> turns(ExamSession session) {
    return rotation(session)
        .map(
            rotation ->
                rotation.turns(
                    sessions.admissions(session.id()).stream().map(Admission::seat).toList(),
                    papers.practical(session.papers().practicalId()).rubric().stations().stream()
                        .map(Station::code)
                        .toList()))
        .orElse(List.of());
  }

  /**
   * Draws it among all who are admitted; the session is locked.
   *
   * @throws Refused LOT_DRAWN, NOBODY_ADMITTED
   */
  public void draw(ExamSession session, long officer) {
    session.refuseIfPublished();
    if (of(session).isPresent()) {
      throw new Refused(ExamReason.LOT_DRAWN);
    }
    int seats = seats(session);
    if (seats == 0) {
      throw new Refused(ExamReason.NOBODY_ADMITTED, 0);
    }
    byte[] seed = new byte[32];
    RANDOM.nextBytes(seed);
    store.add(
        new ExamLot(session.id(), HexFormat.of().formatHex(seed), seats, officer, clock.instant()));
    facts.fire(new LotDrawn(session.id(), session.code(), seats));
  }

  /**
   * Draws it if nobody has, two have released the paper, and somebody is admitted; the session is
   * locked.
   */
  public void drawIfNeeded(ExamSession session, long officer) {
    if (of(session).isEmpty()
        && seats(session) > 0
        && PaperRelease.complete(releases.of(session))) {
      draw(session, officer);
    }
  }

  private int seats(ExamSession session) {
    return sessions.admissions(session.id()).stream().mapToInt(Admission::seat).max().orElse(0);
  }
}
