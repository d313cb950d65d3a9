package org.carecert.registry;

import static org.carecert.shared.Role.N_HEALTH_CLERK;
import static org.carecert.shared.Role.N_HR_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.registry.domain.ImportCode;
import org.carecert.registry.domain.ImportResult;
import org.carecert.registry.domain.ImportedWorker;
import org.carecert.registry.domain.ReadRow;
import org.carecert.registry.domain.RegistryReason;
import org.carecert.registry.domain.RejectedRow;
import org.carecert.registry.domain.WorkerRow;
import org.carecert.shared.CityClock;
import org.carecert.shared.Origin;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReader;
import org.carecert.shared.sheet.SheetWriter;

/** 历史人员导入: earlier workers come in with their certificates and proofs; no row stops another. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Imports {
  private static final int CHUNK = 100;

  @Inject private ImportChunks chunks;
  @Inject private RegistryVersion version;
  @Inject private Callers callers;
  @Inject private Origin origin;
  @Inject private Clock clock;

  /** Takes in the workers of a JSON body. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public ImportResult json(InputStream body) {
    LocalDate today = CityClock.today(clock);
    List<ReadRow> rows = new ArrayList<>();
    WorkerJson.read(body, row -> rows.add(WorkerRow.read(rows.size() + 1, row, today)));
    return take(rows);
  }

  /** Takes in the workers of an XLSX or CSV file. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public ImportResult file(byte[] bytes) {
    LocalDate today = CityClock.today(clock);
    List<ReadRow> rows = new ArrayList<>();
    WorkerSheet.workers(SheetReader.read(bytes, SheetLimits.IMPORT))
        .forEach((line, worker) -> rows.add(WorkerRow.read(line, worker, today)));
    if (rows.size() > WorkerJson.MOST_ROWS) {
      throw Refused.at("file", RegistryReason.COUNT_OUT_OF_RANGE, 1, WorkerJson.MOST_ROWS);
    }
    return take(rows);
  }

  /** Reads a file and tells what would be refused; nothing is taken in. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public ImportResult preview(byte[] bytes) {
    LocalDate today = CityClock.today(clock);
    List<RejectedRow> rejected = new ArrayList<>();
    List<ReadRow> rows = new ArrayList<>();
    WorkerSheet.workers(SheetReader.read(bytes, SheetLimits.IMPORT))
        .forEach((line, worker) -> rows.add(WorkerRow.read(line, worker, today)));
    List<ImportedWorker> good = good(rows, rejected);
    return new ImportResult(good.size(), rejected, version.current());
  }

  /** An empty file with the right headers. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public byte[] template(boolean workbook) {
    return SheetWriter.write(
        workbook ? SheetFormat.XLSX : SheetFormat.CSV, WorkerSheet.HEADER, List.of());
  }

  private ImportResult take(List<ReadRow> rows) {
    long account = callers.current().accountId();
    List<RejectedRow> rejected = new ArrayList<>();
    List<ImportedWorker> good = good(rows, rejected);
    int before = rejected.size();
    for (int from = 0; from < good.size(); from += CHUNK) {
      take(good.subList(from, Math.min(from + CHUNK, good.size())), account, rejected);
    }
    int accepted = good.size() - (rejected.size() - before);
    chunks.over(account, accepted, rejected.size());
    rejected.sort(Comparator.comparingInt(RejectedRow::row));
    return new ImportResult(accepted, rejected, version.current());
  }

  private List<ImportedWorker> good(List<ReadRow> rows, List<RejectedRow> rejected) {
    Set<DocumentNumber> seen = new HashSet<>();
    List<ImportedWorker> good = new ArrayList<>();
    for (ReadRow row : rows) {
      ImportedWorker worker = row.worker();
      if (worker == null) {
        reject(row.row(), row.faults(), rejected);
      } else if (seen.add(worker.document())) {
        good.add(worker);
      } else {
        Refusal twice = Refusal.at("documentNumber", ImportCode.DOCUMENT_TWICE, "documentNumber");
        reject(row.row(), List.of(twice), rejected);
      }
    }
    return good;
  }

  // All of a chunk in one transaction; if one of them cannot come in, one by one.
  private void take(List<ImportedWorker> chunk, long account, List<RejectedRow> rejected) {
    try {
      chunks.take(chunk, account);
    } catch (Refused refused) {
      oneByOne(chunk, account, rejected, refused);
    } catch (EJBException collision) {
      // Somebody else records the same person at this moment: the second try finds him.
      chunk.forEach(worker -> one(worker, account, rejected));
    }
  }

  private void oneByOne(
      List<ImportedWorker> chunk, long account, List<RejectedRow> rejected, Refused refused) {
    if (chunk.size() == 1) {
      reject(chunk.get(0).row(), refused.refusals(), rejected);
      return;
    }
    chunk.forEach(worker -> one(worker, account, rejected));
  }

  private void one(ImportedWorker worker, long account, List<RejectedRow> rejected) {
    try {
      chunks.take(List.of(worker), account);
    } catch (Refused refused) {
      reject(worker.row(), refused.refusals(), rejected);
    }
  }

  private void reject(int row, List<Refusal> faults, List<RejectedRow> rejected) {
    rejected.add(RejectedRow.of(row, faults, origin.language()));
  }
}
