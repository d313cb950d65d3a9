package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.carecert.exam.domain.PassCertificate;
import org.carecert.exam.store.PassCertificateStore;

/** 合格证书登记柜台 (counter): where certificates tell under which numbers passes were certified. */
@Stateless
@PermitAll
public class PassCertificates {
  @Inject private PassCertificateStore store;

  /** A certificate was issued for a pass; told again, it is known already. */
  public void issued(String number, long sessionId, long personId, LocalDate issuedOn) {
    if (!store.known(number)) {
      store.add(new PassCertificate(number, sessionId, personId, issuedOn));
    }
  }

  /** How many were told. */
  public long told() {
    return store.count();
  }
}
