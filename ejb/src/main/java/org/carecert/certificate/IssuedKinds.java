package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.IssueCase;
import org.carecert.certificate.domain.IssueScope;
import org.carecert.certificate.domain.KindLine;
import org.carecert.certificate.domain.KindRule;
import org.carecert.certificate.domain.NumberSeries;
import org.carecert.certificate.store.KindStore;
import org.carecert.organisation.Bodies;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.organisation.domain.BodyKind;
import org.carecert.shared.Refused;

/**
 * 柜台 · 发证种类: tells which kinds of certificates a body issues, and by which numbers (DOMAIN §3.1).
 */
@Stateless
@PermitAll
public class IssuedKinds {
  @Inject private KindStore kinds;
  @Inject private Bodies bodies;

  /** The kinds that a body issues on a day. */
  public List<KindLine> of(long issuerId, LocalDate day) {
    return of(bodies.card(issuerId).kind(), day);
  }

  /** What speaks against a body's issuing this kind for a case on a day; empty if nothing. */
  public Optional<CertificateReason> refusal(IssueScope scope, IssueCase of) {
    BodyKind body = bodies.card(scope.issuerId()).kind();
    Optional<KindLine> rule = rule(scope.kind(), body, scope.day());
    if (rule.isEmpty()) {
      return Optional.of(CertificateReason.KIND_NOT_YOURS);
    }
    return rule.filter(KindLine::filed).isEmpty() || filed(body, scope, of)
        ? Optional.empty()
        : Optional.of(CertificateReason.ISSUER_NOT_IN_SCOPE);
  }

  /**
   * The series from which a body takes the number of a certificate of a kind and level.
   *
   * @throws Refused KIND_NOT_YOURS, NUMBER_PREFIX_MISSING
   */
  public NumberSeries series(CertificateKind kind, long issuerId, int level, LocalDate day) {
    BodyCard issuer = bodies.card(issuerId);
    return rule(kind, issuer.kind(), day)
        .map(line -> NumberSeries.of(line, issuer, day, level))
        .orElseThrow(() -> new Refused(CertificateReason.KIND_NOT_YOURS));
  }

  private Optional<KindLine> rule(CertificateKind kind, BodyKind body, LocalDate day) {
    return of(body, day).stream().filter(line -> line.kind() == kind).findFirst();
  }

  private List<KindLine> of(BodyKind body, LocalDate day) {
    return kinds.rules(body).stream()
        .filter(rule -> rule.holdsOn(day))
        .map(KindRule::line)
        .toList();
  }

  /** Rules 7 and 32: only what the issuer is filed for on the day. */
  private boolean filed(BodyKind body, IssueScope scope, IssueCase of) {
    return body == BodyKind.EVALUATION_ORGANISATION
        ? bodies.mayEvaluate(scope.issuerId(), of.occupation(), of.level(), scope.day())
        : bodies.mayTrain(scope.issuerId(), of.occupation(), of.level(), scope.day());
  }
}
