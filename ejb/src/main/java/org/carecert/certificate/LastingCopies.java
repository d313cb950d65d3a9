package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.certificate.domain.CertificateCopy;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.shared.signing.LongTerm;

/**
 * 柜台 · 长期副本: makes stored files checkable for long, each in a transaction of its own. The file as
 * it was issued stays; the longer one is handed out from then on.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LastingCopies {
  private static final int AT_ONCE = 500;

  @Inject private CertificateStore certificates;

  /** Some of the copies behind this one that wait for it; none after the last. */
  public List<Long> waiting(long after) {
    return certificates.firstCopies(after, AT_ONCE);
  }

  /** Keeps the longer file of a copy, if it can be made tonight. */
  public void extend(long copyId, LongTerm longTerm) {
    CertificateCopy copy = certificates.copy(copyId);
    longTerm.of(copy.pdf()).map(copy::with).ifPresent(certificates::add);
  }
}
