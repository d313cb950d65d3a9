package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.carecert.audit.Reads;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.AdmissionWithdrawn;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.WithdrawnAdmission;
import org.carecert.exam.domain.WithdrawnLine;
import org.carecert.exam.store.WithdrawalStore;
import org.carecert.identity.Officers;
import org.carecert.identity.People;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/**
 * 撤销准考柜台 (counter): takes an admission of the caller's own organisation back before its candidate
 * started. The seat is free then, and he may be admitted elsewhere, or here again.
 */
@Stateless
@PermitAll
public class Withdrawals {
  @Inject private OwnSessions own;
  @Inject private WithdrawalStore store;
  @Inject private People people;
  @Inject private Officers officers;
  @Inject private Reads reads;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The admissions of a session that were withdrawn, the newest first. */
  public List<WithdrawnLine> of(String sessionCode) {
    ExamSession session = own.of(sessionCode);
    List<WithdrawnAdmission> all = store.withdrawn(session.id());
    if (all.isEmpty()) {
      return List.of();
    }
    reads.recorded("exam", session.id(), "withdrawn");
    Map<Long, PersonCard> cards =
        people.cards(all.stream().map(WithdrawnAdmission::personId).distinct().toList());
    Map<Long, Caller> names =
        officers.of(all.stream().map(w -> w.declared().officer()).collect(Collectors.toSet()));
    return all.stream()
        .map(
            w ->
                new WithdrawnLine(
                    w.code(),
                    w.seat(),
                    Objects.requireNonNull(cards.get(w.personId())).name(),
                    w.declared().reason(),
                    name(names.get(w.declared().officer())),
                    w.declared().at()))
        .toList();
  }

  private static String name(@Nullable Caller officer) {
    return officer == null ? "" : officer.displayName();
  }

  /**
   * Withdraws an admission.
   *
   * @throws Refused ADMISSION_USED if he has started or somebody has marked him, WINDOW_CLOSED once
   *     nobody may start any more: who did not come then was absent
   */
  public void withdraw(String sessionCode, String admissionCode, String reason) {
    new Require().text("reason", reason, 200).check();
    ExamSession session = own.locked(sessionCode);
    session.refuseIfPublished();
    Admission admission =
        store
            .locked(session.id(), admissionCode)
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    Declared declared =
        new Declared(
            own.caller().accountId(),
            reason.strip(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (store.used(admission)) {
      throw new Refused(ExamReason.ADMISSION_USED);
    }
    if (own.over(session, declared.at())) {
      throw new Refused(ExamReason.WINDOW_CLOSED);
    }
    store.keep(new WithdrawnAdmission(admission, declared), admission);
    facts.fire(new AdmissionWithdrawn(admission.personId(), session.id(), admission.seat()));
  }
}
