package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.LeadGiven;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Spread;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/**
 * 组长裁定: the lead assessor's desk. Once all have marked a candidate at a station and are too far
 * apart, the lead decides with a reason; nobody else sees what was given.
 */
@Stateless
public class Spreads {
  @Inject private SessionStore sessions;
  @Inject private Leads leads;
  @Inject private Callers callers;

  /** What the caller has to decide as the lead, and what he has decided. */
  @RolesAllowed(Role.N_ASSESSOR)
  public List<Spread> mine(String sessionCode) {
    ExamSession session = assessed(sessionCode);
    return leads.mine(session, Part.PRACTICAL);
  }

  /** Whether the caller leads the assessors of this session, if only for one candidate. */
  @RolesAllowed(Role.N_ASSESSOR)
  public boolean led(String sessionCode) {
    return leads.leads(assessed(sessionCode), Part.PRACTICAL);
  }

  /**
   * Decides; again supersedes, until results are published.
   *
   * @throws Refused RELATIVE_MARKS, NOT_WANTED if he is not the lead, or the marks are not too far
   *     apart
   */
  @RolesAllowed(Role.N_ASSESSOR)
  public void decide(String sessionCode, LeadGiven given) {
    new Require().text("reason", given.reason(), 500).check();
    ExamSession session = assessed(sessionCode);
    sessions.lock(session);
    leads.decide(session, Part.PRACTICAL, given);
  }

  private ExamSession assessed(String code) {
    return sessions
        .assessed(callers.current().accountId(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
