package org.carecert.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.carecert.certificate.credential.Claim;
import org.carecert.certificate.credential.CredentialKey;
import org.carecert.certificate.credential.CredentialPress;
import org.carecert.certificate.credential.Issuer;
import org.carecert.certificate.credential.StatusList;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.certificate.store.StatusPlaces;
import org.carecert.identity.People;
import org.carecert.organisation.Bodies;
import org.carecert.shared.PublicCode;

/**
 * 柜台 · 电子凭证: the credential of a certificate that we issue: it takes a place in the lists of
 * states, is signed and kept, once.
 */
@Stateless
@PermitAll
public class Credentials {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TRIES = 1000;

  @Inject private CertificateStore certificates;
  @Inject private StatusPlaces places;
  @Inject private People people;
  @Inject private Bodies bodies;

  private CredentialPress press;

  @PostConstruct
  void open() {
    press = new CredentialPress(CredentialKey.kept());
  }

  /** The credential of a certificate with this face; made now if there is none yet. */
  public byte[] of(Certificate certificate, CertificateFace face, Instant now) {
    String credential =
        certificates.credential(certificate.id()).orElseGet(() -> made(certificate, face, now));
    return credential.getBytes(StandardCharsets.UTF_8);
  }

  private String made(Certificate certificate, CertificateFace face, Instant now) {
    HeldCertificate held = certificate.held(List.of());
    long issuer = Objects.requireNonNull(held.issuerId(), "an imported certificate");
    Claim claim =
        new Claim(
            face,
            held.achieved(),
            people.document(certificate.personId()),
            PublicCode.fresh(),
            Issuer.of(bodies.card(issuer).code()),
            place(certificate.id(), issuer));
    String credential = press.achievement(claim, now);
    places.keep(certificate.id(), credential);
    return credential;
  }

  private int place(long certificateId, long issuerId) {
    for (int i = 0; i < TRIES; i++) {
      int place = RANDOM.nextInt(StatusList.PLACES);
      if (places.take(certificateId, issuerId, place)) {
        return place;
      }
    }
    throw new IllegalStateException("the lists of states of issuer " + issuerId + " are full");
  }
}
