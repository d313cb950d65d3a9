package org.carecert.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.carecert.identity.domain.ConsentKind;
import org.carecert.identity.store.ConsentStore;

/** 柜台 · 同意查询: tells who has agreed to something; asked before it is done. */
@Stateless
@PermitAll
public class Consented {
  @Inject private ConsentStore store;

  /** Who of these people agreed to it, under any version of the notice. */
  public Set<Long> to(Collection<Long> people, ConsentKind kind) {
    return store.given(people, kind);
  }
}
