package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.registry.domain.ImportCode;
import org.carecert.registry.domain.ImportOrder;
import org.carecert.registry.domain.ImportResult;
import org.carecert.registry.domain.ImportedWorker;
import org.carecert.registry.domain.ReadRow;
import org.carecert.registry.domain.RejectedRow;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Faults;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;

/** 柜台 · 导入: takes rows in chunk by chunk; no row stops another. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTaking {
  private static final Logger LOG = Logger.getLogger(ImportTaking.class.getName());
  private static final int CHUNK = 100;
  private static final Refusal TWICE =
      Refusal.at("documentNumber", ImportCode.DOCUMENT_TWICE, "documentNumber");

  @Inject private ImportChunks chunks;
  @Inject private RegistryVersion version;

  /** Takes in what is good of these rows; tells after each chunk how many have had their turn. */
  public ImportResult take(List<ReadRow> rows, ImportOrder order, IntConsumer reached) {
    Taking taking = new Taking(order, new ArrayList<>());
    List<ImportedWorker> good = taking.good(rows);
    int before = taking.rejected.size();
    for (int from = 0; from < good.size(); from += CHUNK) {
      int to = Math.min(from + CHUNK, good.size());
      take(good.subList(from, to), taking);
      reached.accept(before + to);
    }
    int accepted = good.size() - (taking.rejected.size() - before);
    chunks.over(order.account(), accepted, taking.rejected.size());
    return new ImportResult(accepted, taking.sorted(), version.current());
  }

  /** What would be taken of these rows. */
  public ImportResult preview(List<ReadRow> rows, ImportOrder order) {
    Taking taking = new Taking(order, new ArrayList<>());
    int good = taking.good(rows).size();
    return new ImportResult(good, taking.sorted(), version.current());
  }

  // All of a chunk in one transaction; if one of them cannot come in, one by one.
  private void take(List<ImportedWorker> chunk, Taking taking) {
    try {
      chunks.take(chunk, taking.order.account());
    } catch (Refused refused) {
      oneByOne(chunk, taking, refused);
    } catch (EJBException collision) {
      // Somebody else records the same person at this moment: the second try finds him.
      chunk.forEach(worker -> one(worker, taking));
    }
  }

  private void oneByOne(List<ImportedWorker> chunk, Taking taking, Refused refused) {
    if (chunk.size() == 1) {
      taking.reject(chunk.get(0).row(), refused.refusals());
      return;
    }
    chunk.forEach(worker -> one(worker, taking));
  }

  private void one(ImportedWorker worker, Taking taking) {
    try {
      chunks.take(List.of(worker), taking.order.account());
    } catch (Refused refused) {
      taking.reject(worker.row(), refused.refusals());
    } catch (EJBException fault) {
      if (Faults.databaseAway(fault)) {
        // No row of the rest can come in either: the run ends, and can be begun once more.
        throw fault;
      }
      taking.reject(worker.row(), List.of(incident(fault)));
    }
  }

  private static Refusal incident(EJBException fault) {
    String number = PublicCode.fresh().substring(0, 8);
    LOG.log(Level.SEVERE, "incident " + number + " in a row of an import", fault);
    return Refusal.of(CommonReason.INCIDENT, number);
  }

  /** One import under way: its order, and the rows it has refused so far. */
  private record Taking(ImportOrder order, List<RejectedRow> rejected) {
    List<ImportedWorker> good(List<ReadRow> rows) {
      Set<DocumentNumber> seen = new HashSet<>();
      List<ImportedWorker> good = new ArrayList<>();
      for (ReadRow row : rows) {
        ImportedWorker worker = row.worker();
        if (worker == null) {
          reject(row.row(), row.faults());
        } else if (seen.add(worker.document())) {
          good.add(worker);
        } else {
          reject(row.row(), List.of(TWICE));
        }
      }
      return good;
    }

    void reject(int row, List<Refusal> faults) {
      rejected.add(RejectedRow.of(row, faults, order.language()));
    }

    List<RejectedRow> sorted() {
      return rejected.stream().sorted(Comparator.comparingInt(RejectedRow::row)).toList();
    }
  }
}
