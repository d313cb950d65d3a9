package org.carecert.registry;

import static org.carecert.shared.Role.N_HEALTH_CLERK;
import static org.carecert.shared.Role.N_HR_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.identity.Callers;
import org.carecert.registry.domain.ImportOrder;
import org.carecert.registry.domain.ImportResult;
import org.carecert.registry.domain.ReadRow;
import org.carecert.registry.domain.RegistryReason;
import org.carecert.registry.domain.WorkerRow;
import org.carecert.shared.CityClock;
import org.carecert.shared.Origin;
import org.carecert.shared.Refused;
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReader;
import org.carecert.shared.sheet.SheetWriter;

/** 历史人员导入: earlier workers come in with their certificates and proofs; no row stops another. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Imports {
  @Inject private ImportTaking taking;
  @Inject private ImportRunner runner;
  @Inject private Callers callers;
  @Inject private Origin origin;
  @Inject private Clock clock;

  /** Takes in the workers of a JSON body. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public ImportResult json(InputStream body) {
    LocalDate today = CityClock.today(clock);
    List<ReadRow> rows = new ArrayList<>();
    WorkerJson.read(body, row -> rows.add(WorkerRow.read(rows.size() + 1, row, today)));
    return taking.take(rows, order("JSON"), done -> {});
  }

  /** Takes in the workers of an XLSX or CSV file. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public ImportResult file(byte[] bytes) {
    return taking.take(rows(bytes), order("file"), done -> {});
  }

  /**
   * Begins to take in the workers of a file; answers the code of the run, which goes on by itself.
   */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public String begin(byte[] bytes, String fileName) {
    return runner.begin(rows(bytes), order(fileName));
  }

  /** Reads a file and tells what would be refused; nothing is taken in. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public ImportResult preview(byte[] bytes) {
    return taking.preview(rows(bytes), order("file"));
  }

  /** An empty file with the right headers. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public byte[] template(boolean workbook) {
    return SheetWriter.write(
        workbook ? SheetFormat.XLSX : SheetFormat.CSV, WorkerSheet.HEADER, List.of());
  }

  private ImportOrder order(String fileName) {
    return new ImportOrder(callers.current().accountId(), fileName, origin.language());
  }

  private List<ReadRow> rows(byte[] bytes) {
    LocalDate today = CityClock.today(clock);
    List<ReadRow> rows = new ArrayList<>();
    WorkerSheet.workers(SheetReader.read(bytes, SheetLimits.IMPORT))
        .forEach((line, worker) -> rows.add(WorkerRow.read(line, worker, today)));
    if (rows.size() > WorkerJson.MOST_ROWS) {
      throw Refused.at("file", RegistryReason.COUNT_OUT_OF_RANGE, 1, WorkerJson.MOST_ROWS);
    }
    return rows;
  }
}
