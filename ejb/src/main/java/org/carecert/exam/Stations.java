package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.RatingAgreement;
import org.carecert.exam.domain.Severity;
import org.carecert.exam.domain.SeverityLine;
import org.carecert.exam.store.MarkStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 操作考站: the desk that shows how assessors differ. */
@Stateless
public class Stations {
  @Inject private SessionStore sessions;
  @Inject private MarkStore marks;
  @Inject private Officers officers;
  @Inject private Callers callers;

  /**
   * How far each assessor and reviewer of a session is from the others on the same candidates, and
   * whether his ratings say the same as his sums.
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<SeverityLine> severity(String sessionCode) {
    ExamSession session =
        sessions
            .session(callers.current().organisation(), sessionCode)
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    List<Mark> given =
        marks.current(session.id()).values().stream()
            .filter(mark -> mark.place().part() != Part.THEORY)
            .toList();
    Map<Long, Caller> names =
        officers.of(given.stream().map(m -> m.place().assessorId()).collect(Collectors.toSet()));
    Map<Long, RatingAgreement> agreements =
        RatingAgreement.of(given.stream().flatMap(mark -> mark.rated().stream()).toList());
    return Severity.of(given.stream().map(Mark::compared).toList()).stream()
        .map(
            severity ->
                SeverityLine.of(
                    name(names, severity.assessor()),
                    severity,
                    agreements.getOrDefault(severity.assessor(), RatingAgreement.NONE)))
        .toList();
  }

  private static String name(Map<Long, Caller> names, long account) {
    return Optional.ofNullable(names.get(account)).map(Caller::displayName).orElse("");
  }
}
