package org.carecert.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.carecert.audit.Reads;
import org.carecert.certificate.domain.Batch;
import org.carecert.certificate.domain.BatchPaper;
import org.carecert.certificate.domain.BatchRow;
import org.carecert.certificate.domain.PrintList;
import org.carecert.certificate.store.BatchStore;
import org.carecert.identity.Callers;
import org.carecert.shared.Language;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.sheet.SheetFormat;

/**
 * 批次印件窗口: the desk at which an issuer takes away what a finished batch has issued: every file in
 * one zip, and the list that goes with the printed stack (rule 34). Each taking is a reading of the
 * files of everybody on it.
 */
@Stateless
@RolesAllowed({
  Role.N_SCHOOL,
  Role.N_EVALUATOR,
  Role.N_HR_CLERK,
  Role.N_HR_REVIEWER,
  Role.N_HEALTH_CLERK,
  Role.N_HEALTH_REVIEWER
})
public class BatchPapers {
  private static final String LIST = "certificate.print-list";
  private static final String FILES = "certificate.batch-files";

  @Inject private Callers callers;
  @Inject private BatchStore batches;
  @Inject private PrintLists lists;
  @Inject private Reads reads;
  @Inject private Clock clock;

  /**
   * Says whether the papers of a batch can be taken away; asked before the first byte goes out.
   *
   * @throws Refused NOT_FOUND, BATCH_NOT_ISSUED
   */
  public void ready(String code) {
    own(code);
  }

  /**
   * The print list of an own batch.
   *
   * @throws Refused NOT_FOUND, BATCH_NOT_ISSUED
   */
  public PrintList list(String code) {
    Batch batch = own(code);
    seen(LIST, batch);
    return lists.of(batch, batches.papers(batch.id()));
  }

  /**
   * Whose is which sheet of the stack, as a sheet in words of this language.
   *
   * @throws Refused NOT_FOUND, BATCH_NOT_ISSUED
   */
  public byte[] sheet(String code, SheetFormat format, Language language) {
    return lists.sheet(list(code), format, language);
  }

  /**
   * Who has no certificate and why, as a sheet in words of this language.
   *
   * @throws Refused NOT_FOUND, BATCH_NOT_ISSUED
   */
  public byte[] refusedSheet(String code, SheetFormat format, Language language) {
    return lists.refusedSheet(list(code), format, language);
  }

  /**
   * The print list on paper.
   *
   * @throws Refused NOT_FOUND, BATCH_NOT_ISSUED
   */
  public byte[] pdf(String code) {
    return lists.pdf(list(code));
  }

  /**
   * Writes every file of an own batch and its list into one zip. The files are read one after the
   * other, so that a batch of any size needs the memory of one certificate, and no transaction
   * stays open while a slow line takes it.
   *
   * @throws Refused NOT_FOUND, BATCH_NOT_ISSUED
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void zip(String code, Language language, OutputStream out) throws IOException {
    Batch batch = own(code);
    seen(FILES, batch);
    List<BatchPaper> papers = batches.papers(batch.id());
    PrintList list = lists.of(batch, papers);
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    // What a PDF holds is deflated already.
    zip.setLevel(Deflater.BEST_SPEED);
    put(zip, "print-list.pdf", lists.pdf(list));
    put(zip, "print-list.csv", lists.sheet(list, SheetFormat.CSV, language));
    put(zip, "refused.csv", lists.refusedSheet(list, SheetFormat.CSV, language));
    for (int i = 0; i < papers.size(); i++) {
      put(zip, list.lines().get(i).fileName(), batches.file(papers.get(i).copyId()));
    }
    zip.finish();
  }

  private void put(ZipOutputStream zip, String name, byte[] file) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(clock.millis());
    zip.putNextEntry(entry);
    zip.write(file);
    zip.closeEntry();
  }

  private Batch own(String code) {
    Batch batch = batches.seen(code, callers.current().organisation());
    batch.mustBeIssued();
    return batch;
  }

  private void seen(String what, Batch batch) {
    Stream<BatchRow> rows = batches.rows(batch.id()).stream();
    reads.shown(what, batch.code(), rows.map(BatchRow::personId).distinct().toList());
  }
}
