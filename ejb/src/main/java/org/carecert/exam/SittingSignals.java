package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.CandidateSignals;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.SignalKind;
import org.carecert.exam.domain.SignalLine;
import org.carecert.exam.domain.SittingSignal;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.SignalStore;
import org.carecert.identity.Callers;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Origin;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** 监考信号: where the sitting page tells what it noticed, and where the organisation looks at it. */
@Stateless
public class SittingSignals {
  @Inject private SignalStore store;
  @Inject private AttemptStore attempts;
  @Inject private SessionStore sessions;
  @Inject private Sittings sittings;
  @Inject private Roll roll;
  @Inject private Callers callers;
  @Inject private Origin origin;
  @Inject private Clock clock;

  /**
   * The page noticed something.
   *
   * @param seconds how long it lasted
   * @throws Refused TOKEN_INVALID; SIGNALS_FULL once there are as many as anybody looks at
   */
  @PermitAll
  public void noticed(String attemptCode, @Nullable String token, SignalKind kind, int seconds) {
    sittings.holds(attemptCode, token);
    if (!kind.toldByPage()) {
      throw Refused.at("kind", CommonReason.FIELD_INVALID, "kind");
    }
    Attempt attempt =
        attempts.byCode(attemptCode).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    if (store.count(attempt.id()) >= SittingSignal.MOST) {
      throw new Refused(ExamReason.SIGNALS_FULL, SittingSignal.MOST);
    }
    store.add(new SittingSignal(attempt.id(), kind, seconds, origin.address(), clock.instant()));
  }

  /** What was noticed in a session, by seat; who gave no signal is not there. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<CandidateSignals> of(String sessionCode) {
    ExamSession session =
        sessions
            .session(callers.current().organisation(), sessionCode)
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    Map<Long, List<SignalLine>> lines = new HashMap<>();
    for (Object[] row : store.ofSession(session.id())) {
      lines
          .computeIfAbsent((Long) row[0], admission -> new ArrayList<>())
          .add(((SittingSignal) row[1]).line());
    }
    return roll.read(session, "signals").stream()
        .filter(seat -> lines.containsKey(seat.admission().id()))
        .map(
            seat ->
                new CandidateSignals(
                    seat.admission().code(),
                    seat.admission().seat(),
                    seat.person().name(),
                    lines.getOrDefault(seat.admission().id(), List.of())))
        .toList();
  }
}
