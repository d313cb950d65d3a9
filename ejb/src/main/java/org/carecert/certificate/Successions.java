package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateEvent;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.NumberSeries;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.certificate.store.NumberStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.Refused;

/**
 * 柜台 · 换发: puts a new certificate in the place of an old one. What was said about the old one is
 * said about the new one too, so that it answers for every day (rule 35).
 */
@Stateless
@PermitAll
public class Successions {
  @Inject private CertificateStore certificates;
  @Inject private NumberStore numbers;
  @Inject private IssuedFaces issued;
  @Inject private Printing printing;
  @Inject private IssuedKinds kinds;

  /**
   * In which series the new number is: that of the old one's year and level, which stand in it
   * (rule 31).
   */
  public NumberSeries series(Certificate old) {
    return kinds.series(
        old.kind(),
        Objects.requireNonNull(old.issuerId()),
        Objects.requireNonNullElse(old.level(), 0),
        old.issuedOn());
  }

  /** The new certificate under a taken number, with its file; the old one is superseded by it. */
  public Certificate succeeded(Certificate old, String number, Said said) {
    if (!numbers.use(List.of(number))) {
      throw new IllegalStateException("the number is not free for use");
    }
    Certificate next = old.successor(number, said.at());
    certificates.add(next);
    certificates
        .events(old.id())
        .forEach(event -> certificates.add(event.carriedTo(next.id(), said.at())));
    StateEvent superseded =
        new StateEvent(
            CertificateState.SUPERSEDED, CityClock.dayOf(said.at()), said.at(), said.basis(number));
    certificates.add(new CertificateEvent(old.id(), superseded, said.decision(), said.account()));
    CertificateFace face =
        issued
            .of(next)
            .orElseThrow(() -> new Refused(CertificateReason.CORRECTION_WITHOUT_GROUNDS));
    printing.printFirst(next, face, said.at());
    return next;
  }

  /** By which document, by which decision, by whom and when one takes the place of another. */
  public record Said(String document, String decision, long account, Instant at) {
    private String basis(String number) {
      return "姓名更正，凭" + document + "，由证书" + number + "取代";
    }
  }
}
