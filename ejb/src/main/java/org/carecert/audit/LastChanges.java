package org.carecert.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.carecert.audit.store.AuditStore;

/** 变动柜台: a counter that knows when somebody else last changed a thing. */
@Stateless
@PermitAll
public class LastChanges {
  @Inject private AuditStore store;
  @Resource private SessionContext context;

  /** When somebody other than the caller last did something with this subject. */
  public Optional<Instant> byOthers(long subject) {
    return store.lastDone(subject, context.getCallerPrincipal().getName());
  }
}
