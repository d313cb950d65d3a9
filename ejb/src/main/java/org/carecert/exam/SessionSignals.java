package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.CandidateSignals;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.SignalLine;
import org.carecert.exam.domain.SittingSignal;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.SignalStore;
import org.carecert.identity.Callers;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 场次信号: the organisation's desk where it looks at what was noticed while people sat. */
@Stateless
public class SessionSignals {
  @Inject private SignalStore store;
  @Inject private SessionStore sessions;
  @Inject private Roll roll;
  @Inject private Callers callers;

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
