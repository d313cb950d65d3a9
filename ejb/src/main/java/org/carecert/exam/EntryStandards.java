package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.EntryStandard;
import org.carecert.exam.domain.EntryStandardDraft;
import org.carecert.exam.domain.EntryStandardLine;
import org.carecert.exam.domain.EntryStandardMoved;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.store.EntryStandardStore;
import org.carecert.identity.Callers;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.standard.Standards;

/** 申报条件维护: the bureau's desk for the dated entry conditions of the standards; two officers. */
@Stateless
public class EntryStandards {
  @Inject private EntryStandardStore store;
  @Inject private Standards standards;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** All of them with their dates, sources and flags. */
  @RolesAllowed({
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_ADMIN,
    Role.N_AUDITOR,
    Role.N_EVALUATOR
  })
  public List<EntryStandardLine> all() {
    return store.all().stream().map(EntryStandard::line).toList();
  }

  /** What others proposed and waits for this officer, the oldest first. */
  @RolesAllowed(Role.N_HR_REVIEWER)
  public List<EntryStandardLine> waiting() {
    String officer = callers.current().username();
    return store.waiting().stream()
        .map(EntryStandard::line)
        .filter(line -> !officer.equals(line.proposedBy()))
        .toList();
  }

  /**
   * Proposes conditions from a day on; once in force they supersede the present ones.
   *
   * @return its code
   * @throws Refused ENTRY_SCOPE_UNKNOWN, ENTRY_STANDARD_INVALID, ENTRY_STANDARD_EARLIER,
   *     ENTRY_STANDARD_WAITS
   */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public String propose(EntryStandardDraft draft) {
    new Require()
        .present("validFrom", draft.validFrom())
        .holds("validFrom", draft.validFrom() == null || inReach(draft.validFrom()))
        .text("citation", draft.citation(), 500)
        .check();
    List<Refusal> faults = new ArrayList<>(faults(draft));
    if (store.waiting().stream().anyMatch(s -> s.draft().scope().equals(draft.scope()))) {
      faults.add(Refusal.of(ExamReason.ENTRY_STANDARD_WAITS));
    }
    Refused.ifAny(faults);
    EntryStandard fresh =
        new EntryStandard(PublicCode.fresh(), draft, callers.current().username(), clock.instant());
    store.add(fresh);
    told(fresh, DecisionState.PROPOSED);
    return fresh.code();
  }

  /**
   * A second officer puts it in force.
   *
   * @throws Refused SAME_OFFICER, WRONG_STATE, or what stands against it by now
   */
  @RolesAllowed(Role.N_HR_REVIEWER)
  public void approve(String code) {
    EntryStandard standard = held(code);
    List<Refusal> faults = faults(standard.draft());
    standard.settle(DecisionState.IN_FORCE, callers.current().username(), clock.instant());
    Refused.ifAny(faults);
    told(standard, DecisionState.IN_FORCE);
  }

  /** A second officer declines it. */
  @RolesAllowed(Role.N_HR_REVIEWER)
  public void decline(String code) {
    EntryStandard standard = held(code);
    standard.settle(DecisionState.DECLINED, callers.current().username(), clock.instant());
    told(standard, DecisionState.DECLINED);
  }

  private List<Refusal> faults(EntryStandardDraft draft) {
    ExamScope scope = draft.scope();
    return draft.faults(
        standards.occupation(scope.occupation()).orElse(null),
        store.latest(scope).map(s -> s.draft().validFrom()).orElse(null),
        CityClock.today(clock));
  }

  private EntryStandard held(String code) {
    return store.held(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private void told(EntryStandard standard, DecisionState state) {
    facts.fire(new EntryStandardMoved(standard.id(), standard.code(), state));
  }

  private static boolean inReach(LocalDate day) {
    return day.getYear() >= 1950 && day.getYear() <= 2199;
  }
}
