package org.carecert.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.audit.domain.AuditLine;
import org.carecert.audit.domain.AuditQuery;
import org.carecert.audit.store.AuditStore;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;

/** 审计日志: the desk where the auditor reads. */
@Stateless
public class AuditLog {
  @Inject private AuditStore store;

  /** Entries, newest first. */
  @RolesAllowed({Role.N_AUDITOR})
  public Slice<AuditLine> list(AuditQuery query, int limit) {
    List<AuditLine> found = store.list(query, limit + 1);
    return Slice.of(found, limit, AuditLine::id);
  }
}
