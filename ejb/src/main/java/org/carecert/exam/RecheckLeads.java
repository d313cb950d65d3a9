package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.LeadCorrection;
import org.carecert.exam.domain.Recheck;
import org.carecert.exam.domain.RecheckSheet;
import org.carecert.exam.domain.StationDecided;
import org.carecert.exam.domain.StationDecision;
import org.carecert.exam.store.DecisionStore;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/**
 * 复核裁定柜台 (counter): what the lead decided on the candidate of a re-check, shown and put right. The
 * next version stays the lead's and names the re-check as its basis.
 */
@Stateless
@PermitAll
public class RecheckLeads {
  @Inject private DecisionStore decisions;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The decisions that count, by station. */
  public Map<String, StationDecision> of(Recheck recheck) {
    Map<String, StationDecision> current = new LinkedHashMap<>();
    decisions.onStations(recheck.sessionId()).stream()
        .filter(d -> d.personId() == recheck.personId() && d.part() == recheck.request().part())
        .forEach(d -> current.put(d.station(), d));
    return current;
  }

  /** The same as the reviewer sees them. */
  public List<RecheckSheet.Led> led(Recheck recheck) {
    return of(recheck).values().stream().map(RecheckLeads::led).toList();
  }

  private static RecheckSheet.Led led(StationDecision decision) {
    return new RecheckSheet.Led(
        decision.station(),
        decision.version(),
        decision.points(),
        decision.outOf(),
        decision.reason(),
        decision.basis());
  }

  /**
   * Keeps the next version of each decision that is put right; nothing where it says the same.
   *
   * @throws Refused POINTS_INVALID, RECHECK_GROUND where the lead decided nothing
   */
  public void correct(Recheck recheck, List<LeadCorrection> corrections, String reasons) {
    Map<String, StationDecision> current = of(recheck);
    for (LeadCorrection wanted : corrections) {
      StationDecision former = current.get(wanted.station());
      if (former == null) {
        throw Refused.at("leads", ExamReason.RECHECK_GROUND);
      }
      if (former.points() != wanted.points()) {
        keep(
            former.corrected(
                wanted.points(), reasons, RecheckMarks.basis(recheck), clock.instant()));
      }
    }
  }

  private void keep(StationDecision next) {
    decisions.add(next);
    facts.fire(
        new StationDecided(
            next.personId(),
            next.sessionId(),
            next.part(),
            next.station(),
            next.leadId(),
            next.version()));
  }
}
