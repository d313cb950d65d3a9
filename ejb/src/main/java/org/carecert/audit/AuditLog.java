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
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetWriter;

/** 审计日志: the desk where the auditor reads. */
@Stateless
public class AuditLog {
  private static final List<String> HEADER =
      List.of("at", "actor", "roles", "outcome", "what", "subject", "detail", "address");

  @Inject private AuditStore store;

  /** Entries, newest first. */
  @RolesAllowed({Role.N_AUDITOR})
  public Slice<AuditLine> list(AuditQuery query, int limit) {
    List<AuditLine> found = store.list(query, limit + 1);
    return Slice.of(found, limit, AuditLine::id);
  }

  /** The same as a sheet in which no cell can act. */
  @RolesAllowed({Role.N_AUDITOR})
  public byte[] sheet(AuditQuery query, int limit) {
    return SheetWriter.write(
        SheetFormat.CSV, HEADER, store.list(query, limit).stream().map(AuditLog::cells).toList());
  }

  private static List<String> cells(AuditLine line) {
    return List.of(
        line.at().toString(),
        line.actor(),
        line.roles(),
        line.outcome().name(),
        line.what(),
        String.valueOf(line.subject()),
        line.detail(),
        line.address());
  }
}
