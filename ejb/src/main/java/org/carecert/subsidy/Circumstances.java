package org.carecert.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carecert.certificate.CertificateLedger;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateOrigin;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.exam.Results;
import org.carecert.sanction.SanctionLedger;
import org.carecert.sanction.domain.SanctionEffect;
import org.carecert.shared.CityClock;
import org.carecert.subsidy.domain.Paper;
import org.carecert.subsidy.domain.PaperStanding;
import org.carecert.subsidy.domain.Prohibition;
import org.carecert.subsidy.domain.TrainingRecord;
import org.carecert.training.HoursLedger;
import org.carecert.training.domain.HoursStanding;
import org.jspecify.annotations.Nullable;

/** 柜台 · 情形采集: a counter that gathers from the other features what a determination looks at. */
@Stateless
@PermitAll
public class Circumstances {
  private static final Set<CertificateKind> OF_A_LEVEL =
      Set.of(CertificateKind.SKILL_LEVEL, CertificateKind.OCCUPATIONAL_QUALIFICATION);
  private static final String REGISTER = "持证人员登记库";

  @Inject private CertificateLedger certificates;
  @Inject private HoursLedger ledger;
  @Inject private Results results;
  @Inject private SanctionLedger sanctions;
  @Inject private Clock clock;

  /** The person's certificate of this number; empty if it is nobody's or another's. */
  public Optional<HeldCertificate> certificate(long personId, String number) {
    return certificates
        .byNumber(number)
        .filter(owned -> owned.personId() == personId)
        .map(owned -> owned.certificate());
  }

  /**
   * The person's certificate that stands for one of this number: itself, or what took its place
   * since the claim was handed in.
   */
  public Optional<HeldCertificate> standing(long personId, String number) {
    return certificates
        .standing(number)
        .filter(owned -> owned.personId() == personId)
        .map(owned -> owned.certificate());
  }

  /** The person's certificates. */
  public List<HeldCertificate> certificates(long personId) {
    return certificates.held(personId, clock.instant());
  }

  /** The certificate as a subsidy looks at it, on the application day and today. */
  public Paper paper(long personId, HeldCertificate held, LocalDate appliedOn) {
    boolean firstPass =
        held.occupation() == null
            || held.level() == null
            || results.firstPass(personId, held.occupation(), held.level()).orElse(true);
    return new Paper(
        held.lineage().originalId(),
        held.number(),
        held.kind().name(),
        held.occupation(),
        held.level(),
        held.issuedOn(),
        held.issuerName(),
        held.origin() == CertificateOrigin.IMPORTED,
        standing(held, appliedOn),
        firstPass);
  }

  /**
   * What the ledger of hours says about what earned this certificate; nothing of an imported one.
   */
  public TrainingRecord training(long personId, HeldCertificate held) {
    if (held.occupation() == null
        || held.level() == null
        || held.origin() == CertificateOrigin.IMPORTED) {
      return TrainingRecord.unknown();
    }
    HoursStanding hours = ledger.standing(personId, held.occupation(), held.level());
    return new TrainingRecord(
        (long) hours.theoryMinutes() + hours.practiceMinutes(), hours.firstDay());
  }

  /** Bans and suspensions in force on the application day or today, bans first. */
  public List<Prohibition> prohibitions(long personId, LocalDate appliedOn) {
    Instant now = clock.instant();
    return Stream.of(appliedOn, CityClock.today(clock))
        .distinct()
        .flatMap(day -> sanctions.inForce(personId, day, now).stream())
        .map(found -> new Prohibition(found.kind() == SanctionEffect.BARRED, found.basis()))
        .distinct()
        .sorted(java.util.Comparator.comparing(Prohibition::barred).reversed())
        .toList();
  }

  /** True if the person holds a valid certificate of a higher level of the same occupation. */
  public boolean higherHeld(long personId, HeldCertificate than, LocalDate appliedOn) {
    Integer level = than.level();
    if (level == null || than.occupation() == null) {
      return false;
    }
    return certificates(personId).stream()
        .filter(held -> OF_A_LEVEL.contains(held.kind()))
        .filter(held -> Objects.equals(held.occupation(), than.occupation()))
        .filter(held -> held.level() != null && held.level() < level)
        .anyMatch(held -> standing(held, appliedOn) == null);
  }

  /** A final or present no on the application day or today; expiry is judged on the former. */
  private @Nullable PaperStanding standing(HeldCertificate held, LocalDate appliedOn) {
    LocalDate today = CityClock.today(clock);
    if (appliedOn.isBefore(held.issuedOn()) || held.stateOn(appliedOn).isEmpty()) {
      return new PaperStanding("NOT_YET_ISSUED", REGISTER);
    }
    Optional<StateEvent> no =
        Stream.of(appliedOn, today)
            .flatMap(day -> held.eventOn(day).stream())
            .filter(event -> event.state() != CertificateState.VALID)
            .findFirst();
    if (no.isPresent()) {
      return new PaperStanding(no.get().state().name(), no.get().basis());
    }
    LocalDate last = held.expiresOn();
    return last != null && appliedOn.isAfter(last) ? new PaperStanding("EXPIRED", REGISTER) : null;
  }
}
