package org.carecert.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carecert.identity.domain.ConsentKind;
import org.carecert.identity.store.ConsentStore;

/** 柜台 · 同意查询: tells whether a person has agreed to something; asked before it is done. */
@Stateless
@PermitAll
public class Consented {
  @Inject private ConsentStore store;

  /** Whether the person agreed to it, under any version of the notice. */
  public boolean to(long personId, ConsentKind kind) {
    return store.given(personId, kind);
  }
}
