package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.carecert.registry.store.ChangeStore;
import org.carecert.registry.store.TimeOrder;
import org.carecert.sanction.SanctionLedger;
import org.carecert.standard.Parameters;

/** 柜台 · 登记库版本: the number that grows with every committed change of the registry. */
@Stateless
@PermitAll
public class RegistryVersion {
  @Inject private ChangeStore changes;
  @Inject private TimeOrder time;
  @Inject private SanctionLedger sanctions;
  @Inject private Parameters parameters;

  /** Waits for facts and numbers that are being written, after an answer has taken its time. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void settleTime() {
    time.settled();
    sanctions.settleTime();
    parameters.settleTime();
  }

  /** The number of the last committed change. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public long current() {
    if (changes.waiting()) {
      changes.number();
    }
    return changes.current();
  }
}
