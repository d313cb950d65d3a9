package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.CorrectionOrder;
import org.carecert.shared.Refused;

/**
 * 柜台 · 更正签发: signs a correction, without a transaction of its own: ask the gate, take a number,
 * make the certificate; whatever goes wrong after the number burns it (rule 31).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CorrectionSigning {
  @Inject private Correcting correcting;
  @Inject private Numbers numbers;

  /**
   * Signs it.
   *
   * @throws Refused SAME_OFFICER, CORRECTION_CLOSED, what speaks against the new certificate, and
   *     ISSUE_FAILED
   */
  public void sign(CorrectionOrder order) {
    String number = numbers.take(correcting.checked(order));
    try {
      correcting.make(order, number);
    } catch (Refused refused) {
      numbers.makeVoid(number, refused.reason().name());
      throw refused;
    } catch (EJBException broken) {
      numbers.makeVoid(number, "FAILED");
      throw new Refused(CertificateReason.ISSUE_FAILED);
    }
  }
}
