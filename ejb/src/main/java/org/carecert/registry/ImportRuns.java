package org.carecert.registry;

import static org.carecert.shared.Role.N_HEALTH_CLERK;
import static org.carecert.shared.Role.N_HR_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.identity.Callers;
import org.carecert.registry.domain.ImportRun;
import org.carecert.registry.domain.ImportRunCard;
import org.carecert.registry.domain.ImportRunView;
import org.carecert.registry.domain.RejectedRow;
import org.carecert.registry.store.ImportRunStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Json;
import org.carecert.shared.Refused;

/** 导入任务窗口: the desk at which a clerk sees how far his imports are. */
@Stateless
public class ImportRuns {
  private static final int SHOWN = 10;

  @Inject private ImportRunStore runs;
  @Inject private Callers callers;

  /** An own run with the rows that it refused. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public ImportRunView view(String code) {
    ImportRun run =
        runs.own(code, callers.current().accountId())
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    return new ImportRunView(run.card(), List.of(Json.read(run.rejected(), RejectedRow[].class)));
  }

  /** The caller's runs, the newest first. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public List<ImportRunCard> newest() {
    return runs.newest(callers.current().accountId(), SHOWN).stream().map(ImportRun::card).toList();
  }
}
