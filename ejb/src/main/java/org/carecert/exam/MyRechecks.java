package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Outcome;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Recheck;
import org.carecert.exam.domain.RecheckChance;
import org.carecert.exam.domain.RecheckMoved;
import org.carecert.exam.domain.RecheckRequest;
import org.carecert.exam.domain.ResultVersion;
import org.carecert.exam.store.RecheckStore;
import org.carecert.exam.store.ResultStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/** 成绩复核申请: the candidate's desk for asking that a published score be looked at again. */
@Stateless
public class MyRechecks {
  @Inject private SessionStore sessions;
  @Inject private ResultStore results;
  @Inject private RecheckStore rechecks;
  @Inject private RecheckFiles files;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** What the caller may still ask about the published result of an admission, and has asked. */
  @RolesAllowed(Role.N_CANDIDATE)
  public RecheckChance chance(String admissionCode) {
    Admission admission = own(admissionCode);
    ResultVersion result = result(admission);
    LocalDate until = files.askUntil(result.decidedAt());
    ExamSession session = sessions.session(admission.sessionId());
    return new RecheckChance(
        session.plan().name(),
        Part.asked(session.scope().level()).stream().sorted().toList(),
        result.scores(),
        until,
        files.open(until),
        files.lines(rechecks.of(admission.personId(), admission.sessionId())));
  }

  /**
   * Asks.
   *
   * @return the code of the request
   * @throws Refused RESULT_NOT_PUBLISHED, RECHECK_LATE, RECHECK_GROUND, RECHECK_ASKED
   */
  @RolesAllowed(Role.N_CANDIDATE)
  public String ask(String admissionCode, RecheckRequest request) {
    new Require()
        .present("part", request.part())
        .present("ground", request.ground())
        .text("statement", request.statement(), 1_000)
        .check();
    Admission admission =
        sessions
            .locked(callers.current().person(), admissionCode)
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    ResultVersion result = result(admission);
    LocalDate until = files.askUntil(result.decidedAt());
    if (!files.open(until)) {
      throw new Refused(ExamReason.RECHECK_LATE, until);
    }
    refuseGround(sessions.session(admission.sessionId()), result, request);
    List<Recheck> former = rechecks.of(admission.personId(), admission.sessionId());
    if (former.stream().anyMatch(r -> r.request().part() == request.part())) {
      throw Refused.at("part", ExamReason.RECHECK_ASKED);
    }
    Recheck recheck = new Recheck(PublicCode.fresh(), admission, request, clock.instant());
    rechecks.add(recheck);
    facts.fire(
        new RecheckMoved(
            recheck.personId(),
            recheck.sessionId(),
            request.part(),
            recheck.code(),
            recheck.state()));
    return recheck.code();
  }

  private static void refuseGround(
      ExamSession session, ResultVersion result, RecheckRequest request) {
    BigDecimal score = result.scores().of(request.part());
    boolean kept = result.conclusion().from().containsKey(request.part());
    boolean cancelled = result.scores().outcome() == Outcome.CANCELLED;
    boolean asked = Part.asked(session.scope().level()).contains(request.part());
    if (!asked || kept || cancelled || !request.ground().fits(request.part(), score)) {
      throw Refused.at("ground", ExamReason.RECHECK_GROUND);
    }
  }

  private Admission own(String code) {
    return sessions
        .admission(callers.current().person(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private ResultVersion result(Admission admission) {
    return Optional.ofNullable(results.currentOf(admission.sessionId()).get(admission.personId()))
        .orElseThrow(() -> new Refused(ExamReason.RESULT_NOT_PUBLISHED));
  }
}
