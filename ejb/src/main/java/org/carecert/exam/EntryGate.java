package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.store.ResultStore;
import org.carecert.identity.domain.PersonCard;
import org.carecert.sanction.SanctionLedger;
import org.carecert.sanction.domain.SanctionInForce;
import org.carecert.sanction.domain.SanctionReason;
import org.carecert.shared.Refusal;
import org.carecert.standard.Standards;
import org.carecert.training.HoursLedger;

/**
 * 资格审核柜台 (counter): whether a person may sit an exam: not barred, trained with the hours met, old
 * enough, not passed before. Asked at the admission and again at the start.
 */
@Stateless
@PermitAll
public class EntryGate {
  @Inject private SanctionLedger sanctions;
  @Inject private Standards standards;
  @Inject private HoursLedger hours;
  @Inject private ResultStore results;
  @Inject private Clock clock;

  /** Everything that stands against it on that day; empty = may sit. */
  public List<Refusal> faults(PersonCard person, ExamScope scope, LocalDate day) {
    List<Refusal> faults = new ArrayList<>();
    for (SanctionInForce held : sanctions.inForce(person.id(), day, clock.instant())) {
      faults.add(Refusal.of(SanctionReason.valueOf(held.kind().name()), held.basis()));
    }
    faults.addAll(hours.gate(person.id(), scope.occupation(), scope.level()));
    tooYoung(person, scope, day, faults);
    if (!results.passed(person.id(), scope.occupation(), scope.level()).isEmpty()) {
      faults.add(Refusal.of(ExamReason.ALREADY_PASSED));
    }
    return faults;
  }

  /** Level 5: at least 16 years old (2023-type entry conditions; the edition's row says it). */
  private void tooYoung(PersonCard person, ExamScope scope, LocalDate day, List<Refusal> faults) {
    LocalDate born = person.birthDate();
    int least =
        standards
            .edition(scope.occupation(), scope.level(), day)
            .map(edition -> edition.leastAge())
            .orElse(0);
    if (born == null) {
      faults.add(Refusal.of(ExamReason.AGE_UNKNOWN));
    } else if (born.plusYears(least).isAfter(day)) {
      faults.add(Refusal.of(ExamReason.TOO_YOUNG, least));
    }
  }
}
