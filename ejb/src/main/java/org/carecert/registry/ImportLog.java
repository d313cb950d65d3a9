package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.carecert.registry.domain.ImportOrder;
import org.carecert.registry.domain.ImportResult;
import org.carecert.registry.domain.ImportRun;
import org.carecert.registry.store.ImportRunStore;
import org.carecert.shared.Json;

/** 柜台 · 导入进度: writes down how far an import is, beside the rows' own transactions. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportLog {
  @Inject private ImportRunStore runs;
  @Inject private Clock clock;

  /** A run begins. */
  public Begun began(ImportOrder order, int total) {
    ImportRun run = new ImportRun(order, total, clock.instant());
    runs.add(run);
    return new Begun(run.id(), run.code());
  }

  /** A run that has begun: inside by its id, outside by its code. */
  public record Begun(long id, String code) {}

  /** So many rows have had their turn. */
  public void reached(long run, int rows) {
    runs.byId(run).reached(rows, clock.instant());
  }

  /** It is over. */
  public void finished(long run, ImportResult result) {
    runs.byId(run).finished(result.accepted(), Json.text(result.rejected()), clock.instant());
  }

  /** Something broke. */
  public void brokeOff(long run) {
    runs.byId(run).brokeOff(clock.instant());
  }

  /** What stands still for long is broken off: its thread is gone, or could not tell. */
  public void still() {
    Instant now = clock.instant();
    runs.running().stream().filter(run -> run.standsStill(now)).forEach(run -> run.brokeOff(now));
  }

  /** The server was stopped: what was running then is broken off. */
  public void stopped() {
    runs.running().forEach(run -> run.brokeOff(clock.instant()));
  }
}
