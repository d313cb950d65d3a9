package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateEvent;
import org.carecert.certificate.domain.CertificateGrandfathered;
import org.carecert.certificate.domain.CertificateNumber;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.ImportedCertificate;
import org.carecert.certificate.domain.OwnedCertificate;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.certificate.store.NumberStore;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/** 柜台 · 证书台账: the counter where other features ask for certificates and hand in earlier ones. */
@Stateless
@PermitAll
public class CertificateLedger {
  private static final String TAKEN_OVER = "原证书";

  @Inject private CertificateStore certificates;
  @Inject private NumberStore numbers;
  @Inject private Event<Fact> facts;
  @Inject private Clock clock;

  /** Every certificate of a person as it was known at an instant, with its events up to then. */
  public List<HeldCertificate> held(long personId, Instant knownAt) {
    return certificates.told(certificates.of(personId, knownAt), knownAt);
  }

  /** The certificate of a number, with everything said about it up to now. */
  public Optional<OwnedCertificate> byNumber(String number) {
    return certificates.byNumber(number).map(this::owned);
  }

  /** The certificate that stands for one of this number: itself, or what took its place since. */
  public Optional<OwnedCertificate> standing(String number) {
    return certificates.standing(number).map(this::owned);
  }

  /** The first of the certificates that took each other's place, of which this is one. */
  public long original(long certificateId) {
    return certificates.byIds(List.of(certificateId)).values().stream()
        .map(certificate -> certificate.held(List.of()).lineage().originalId())
        .findFirst()
        .orElse(certificateId);
  }

  /** The certificate of a verification code, with everything said about it up to now. */
  public Optional<OwnedCertificate> byVerificationCode(String code) {
    return certificates.byVerificationCode(code).map(this::owned);
  }

  /** The numbers of certificates by their ids. */
  public Map<Long, String> numbers(Collection<Long> ids) {
    Map<Long, String> numbers = new HashMap<>();
    certificates.byIds(ids).forEach((id, certificate) -> numbers.put(id, certificate.number()));
    return numbers;
  }

  /**
   * Takes over an earlier certificate and answers its id. The same certificate again is the same
   * id; a number that cannot be its own, or is another's, is refused.
   */
  public long grandfather(ImportedCertificate imported) {
    return grandfatherAll(List.of(imported)).stream().findFirst().orElseGet(() -> known(imported));
  }

  /** Takes over several at once; answers the ids of those that were not known before. */
  public List<Long> grandfatherAll(List<ImportedCertificate> imported) {
    Instant now = clock.instant();
    Map<Certificate, ImportedCertificate> taken = new LinkedHashMap<>();
    for (ImportedCertificate one : imported) {
      if (!CertificateNumber.fits(one)) {
        throw new Refused(CertificateReason.CERTIFICATE_NUMBER_INVALID, one.number());
      }
      if (numbers.registerImported(one.number(), now)) {
        taken.put(Certificate.imported(one, now), one);
      } else if (taken.keySet().stream().noneMatch(c -> same(c, one))) {
        known(one);
      }
    }
    certificates.addAll(taken.keySet());
    taken.forEach((certificate, one) -> takenOver(certificate, one, now));
    return taken.keySet().stream().map(Certificate::id).toList();
  }

  private static boolean same(Certificate certificate, ImportedCertificate one) {
    return certificate.number().equals(one.number()) && certificate.same(one);
  }

  private void takenOver(Certificate certificate, ImportedCertificate one, Instant now) {
    StateEvent first = new StateEvent(CertificateState.VALID, one.issuedOn(), now, TAKEN_OVER);
    certificates.add(new CertificateEvent(certificate.id(), first, null, null));
    facts.fire(new CertificateGrandfathered(certificate.id(), one.personId(), one.kind()));
  }

  private long known(ImportedCertificate imported) {
    return certificates
        .byNumber(imported.number())
        .filter(c -> c.same(imported))
        .map(Certificate::id)
        .orElseThrow(
            () -> new Refused(CertificateReason.CERTIFICATE_NUMBER_INVALID, imported.number()));
  }

  private OwnedCertificate owned(Certificate certificate) {
    List<HeldCertificate> held = certificates.told(List.of(certificate), clock.instant());
    return new OwnedCertificate(certificate.personId(), held.get(0));
  }
}
