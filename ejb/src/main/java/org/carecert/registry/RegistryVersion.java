package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.carecert.registry.store.ChangeStore;

/** 柜台 · 登记库版本: the number that grows with every committed change of the registry. */
@Stateless
@PermitAll
public class RegistryVersion {
  @Inject private ChangeStore changes;

  /** The number of the last committed change. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public long current() {
    if (changes.waiting()) {
      changes.number();
    }
    return changes.current();
  }
}
