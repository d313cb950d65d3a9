package org.carecert.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.CorrectionCard;
import org.carecert.certificate.domain.CorrectionOrder;
import org.carecert.certificate.domain.CorrectionPrepared;
import org.carecert.certificate.domain.CorrectionWithdrawn;
import org.carecert.certificate.domain.NameCorrection;
import org.carecert.certificate.domain.NewCorrection;
import org.carecert.certificate.domain.PaperMatter;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.certificate.store.CorrectionStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.shared.TwoOfficers;
import org.carecert.shared.Waits;
import org.jspecify.annotations.Nullable;

/**
 * 更正窗口: the desk at which an issuer corrects the name on a certificate: one person prepares it,
 * another signs. A new certificate takes the place of the old one, which is never deleted (rule
 * 35).
 */
@Stateless
@RolesAllowed({
  Role.N_SCHOOL,
  Role.N_EVALUATOR,
  Role.N_HR_CLERK,
  Role.N_HR_REVIEWER,
  Role.N_HEALTH_CLERK,
  Role.N_HEALTH_REVIEWER
})
public class NameCorrections {
  private static final int LONGEST_NAME = 200;

  @Inject private Callers callers;
  @Inject private CorrectionStore corrections;
  @Inject private CertificateStore certificates;
  @Inject private CorrectionGate gate;
  @Inject private CorrectionSigning signing;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Prepares a correction of an own certificate; answers its code.
   *
   * @throws Refused NOT_FOUND, CORRECTION_OPEN, CORRECTION_NOT_VALID, NAME_SAME, and what speaks
   *     against the paper
   */
  public String prepare(String number, NewCorrection wanted) {
    new Require()
        .present("cause", wanted.cause())
        .text("name", wanted.name(), LONGEST_NAME)
        .optionalText("koreanName", wanted.koreanName(), LONGEST_NAME)
        .text("document", wanted.document(), 200)
        .text("decision", wanted.decision(), 100)
        .check();
    Caller caller = callers.current();
    Certificate certificate = certificates.own(number, caller.organisation());
    if (corrections.waits(certificate.id())) {
      throw new Refused(CertificateReason.CORRECTION_OPEN);
    }
    Instant now = clock.instant();
    Refused.ifAny(gate.refusals(certificate, wanted.right(), now));
    NameCorrection correction =
        new NameCorrection(
            new PaperMatter.Of(certificate.id(), caller.organisation()),
            wanted,
            new TwoOfficers(caller.username(), now));
    corrections.add(correction);
    facts.fire(new CorrectionPrepared(certificate.id(), certificate.personId(), correction.code()));
    return correction.code();
  }

  /**
   * Another person signs: a new certificate under a new number takes the place of the old one.
   *
   * @throws Refused SAME_OFFICER, CORRECTION_CLOSED, what speaks against it by now, ISSUE_FAILED
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  @RolesAllowed({Role.N_SCHOOL, Role.N_EVALUATOR, Role.N_HR_REVIEWER, Role.N_HEALTH_REVIEWER})
  public void sign(String code) {
    Caller caller = callers.current();
    signing.sign(
        new CorrectionOrder(code, caller.organisation(), caller.username(), caller.accountId()));
  }

  /** Takes a correction back before it is signed. */
  public CorrectionCard withdraw(String code) {
    NameCorrection correction = corrections.own(code, callers.current().organisation());
    correction.withdraw();
    Certificate certificate = certificates.locked(correction.certificateId());
    facts.fire(new CorrectionWithdrawn(certificate.id(), certificate.personId(), code));
    return cards(List.of(correction)).get(0);
  }

  /** An own correction. */
  public CorrectionCard one(String code) {
    return cards(List.of(corrections.own(code, callers.current().organisation()))).get(0);
  }

  /** The issuer's corrections, the newest first. */
  public Slice<CorrectionCard> list(@Nullable String after, int limit) {
    long issuer = callers.current().organisation();
    Slice<NameCorrection> found =
        Slice.of(
            corrections.list(issuer, Slice.cursor(after), limit + 1), limit, NameCorrection::id);
    return new Slice<>(cards(found.items()), found.next());
  }

  /** The corrections of an own certificate, the newest first. */
  public List<CorrectionCard> of(String number) {
    Long issuer = callers.current().organisation();
    return certificates
        .byNumber(number)
        .filter(certificate -> issuer.equals(certificate.issuerId()))
        .map(certificate -> cards(corrections.of(certificate.id(), issuer)))
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** The issuer's corrections that wait for the second signature, the oldest first. */
  public Waits<CorrectionCard> unsigned(int shown) {
    long issuer = callers.current().organisation();
    return new Waits<>(cards(corrections.waiting(issuer, shown)), corrections.countWaiting(issuer));
  }

  private List<CorrectionCard> cards(List<NameCorrection> found) {
    Map<Long, Certificate> of =
        certificates.byIds(found.stream().map(NameCorrection::certificateId).distinct().toList());
    return found.stream()
        .map(
            correction -> {
              Certificate certificate = Objects.requireNonNull(of.get(correction.certificateId()));
              return correction.card(certificate.number(), gate.printedName(certificate));
            })
        .toList();
  }
}
