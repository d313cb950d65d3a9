package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carecert.certificate.domain.Batch;
import org.carecert.certificate.domain.BatchCounts;
import org.carecert.certificate.domain.BatchPaper;
import org.carecert.certificate.domain.BatchRow;
import org.carecert.certificate.domain.BatchState;
import org.carecert.certificate.domain.RowState;

/** Batches and their rows; the issuer stands in the WHERE clause. */
@Dependent
public class BatchStore extends OwnStore<Batch> {
  private static final int SOURCE_LOCK = 800_002;

  // Without a row that can be issued there is nothing to sign.
  private static final String UNSIGNED =
      " from Batch b where b.issuerId = ?1 and b.state = ?2"
          + " and exists (select r from BatchRow r where r.batchId = b.id and r.state = ?3)";

  private static final String PAPERS =
      "select new org.carecert.certificate.domain.BatchPaper(r.id, k.id, r.personId, c.number,"
          + " k.printSerial, r.occupation, r.level, c.issuedOn)"
          + " from BatchRow r, Certificate o, Certificate c, CertificateCopy k where r.batchId = ?1"
          + " and o.number = r.number and k.certificateId = c.id and not exists"
          + " (select n from CertificateCopy n where n.certificateId = c.id"
          + " and (n.printedAt > k.printedAt or (n.printedAt = k.printedAt and n.id > k.id)))"
          + " and not exists (select s from Certificate s where s.supersedes = c.id) and ";

  /** For the container. */
  public BatchStore() {
    super(Batch.class);
  }

  /**
   * This transaction is about many rows. What it changes is written at its end, not before each
   * question in between: with ten thousand rows every question would look all of them through. And
   * how a question is answered is thought out once, not for each row anew.
   */
  public void forMany() {
    em().setFlushMode(FlushModeType.COMMIT);
    em().createNativeQuery("set local plan_cache_mode = force_generic_plan").executeUpdate();
  }

  /** Keeps a row. */
  public void add(BatchRow row) {
    em().persist(row);
  }

  /** An issuer's own batch, only to look at. */
  public Batch seen(String code, long issuerId) {
    return first(byCode(code, issuerId));
  }

  /** Nobody else of the issuer prepares this cohort or session until the transaction ends. */
  public void preparing(long issuerId, String source) {
    em().createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, hashtext(?2))) as held")
        .setParameter(1, SOURCE_LOCK)
        .setParameter(2, issuerId + " " + source)
        .getSingleResult();
  }

  /** The open batch of an issuer for a cohort or session, if any. */
  public Optional<Batch> open(long issuerId, String source) {
    return em().createQuery(
            "select b from Batch b where b.issuerId = ?1 and b.source = ?2 and b.state in ?3",
            Batch.class)
        .setParameter(1, issuerId)
        .setParameter(2, source)
        .setParameter(3, List.of(BatchState.PREPARED, BatchState.ISSUING))
        .getResultStream()
        .findFirst();
  }

  /** An issuer's batches that wait for the second signature, the oldest first. */
  public List<Batch> unsigned(long issuerId, int limit) {
    return em().createQuery("select b" + UNSIGNED + " order by b.preparedAt, b.id", Batch.class)
        .setParameter(1, issuerId)
        .setParameter(2, BatchState.PREPARED)
        .setParameter(3, RowState.READY)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many batches of an issuer wait for the second signature. */
  public long countUnsigned(long issuerId) {
    return em().createQuery("select count(b)" + UNSIGNED, Long.class)
        .setParameter(1, issuerId)
        .setParameter(2, BatchState.PREPARED)
        .setParameter(3, RowState.READY)
        .getSingleResult();
  }

  /** The rows of a batch in the order they were put on it. */
  public List<BatchRow> rows(long batchId) {
    return em().createQuery(
            "select r from BatchRow r where r.batchId = ?1 order by r.id", BatchRow.class)
        .setParameter(1, batchId)
        .getResultList();
  }

  /** A row, locked: issued once. */
  public BatchRow row(long rowId) {
    return em().find(BatchRow.class, rowId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Rows by their ids, locked in their order: each is issued once. */
  public Map<Long, BatchRow> locked(Collection<Long> rowIds) {
    Map<Long, BatchRow> rows = new LinkedHashMap<>();
    em().createQuery("select r from BatchRow r where r.id in ?1 order by r.id", BatchRow.class)
        .setParameter(1, rowIds)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .forEach(row -> rows.put(row.id(), row));
    return rows;
  }

  /** The row by which a training or result was certified. */
  public Optional<BatchRow> issued(String ground) {
    return em().createQuery(
            "select r from BatchRow r where r.ground = ?1 and r.state = ?2", BatchRow.class)
        .setParameter(1, ground)
        .setParameter(2, RowState.ISSUED)
        .getResultStream()
        .findFirst();
  }

  /**
   * Of every certificate of a batch the copy that counts, in the order of its rows; where another
   * certificate took the place of one, that one's.
   */
  public List<BatchPaper> papers(long batchId) {
    // A correction that comes between the two questions is found by the second.
    Map<Long, BatchPaper> papers = new TreeMap<>();
    papers(batchId, "c.id = o.id").forEach(paper -> papers.put(paper.rowId(), paper));
    papers(batchId, "c.originalId = o.id").forEach(paper -> papers.put(paper.rowId(), paper));
    return List.copyOf(papers.values());
  }

  // Apart, as each is found by an index of its own.
  private List<BatchPaper> papers(long batchId, String which) {
    return em().createQuery(PAPERS + which, BatchPaper.class)
        .setParameter(1, batchId)
        .getResultList();
  }

  /** The file of a copy; nothing of it stays in memory here. */
  public byte[] file(long copyId) {
    return em().createQuery("select k.pdf from CertificateCopy k where k.id = ?1", byte[].class)
        .setParameter(1, copyId)
        .getSingleResult();
  }

  /** A batch. */
  public Batch byId(long batchId) {
    return em().find(Batch.class, batchId);
  }

  /** Signed batches that are not through, but for those that wait for another signature. */
  public List<Long> unfinished() {
    return em().createQuery(
            "select b.id from Batch b where b.state = ?1 and (exists (select r from BatchRow r"
                + " where r.batchId = b.id and r.state = ?2) or not exists (select r from BatchRow r"
                + " where r.batchId = b.id and r.state = ?3))",
            Long.class)
        .setParameter(1, BatchState.ISSUING)
        .setParameter(2, RowState.READY)
        .setParameter(3, RowState.FAILED)
        .getResultList();
  }

  /** How many rows of a batch are where. */
  public BatchCounts counts(long batchId) {
    Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
    em().createQuery(
            "select r.state, count(r) from BatchRow r where r.batchId = ?1 group by r.state",
            Object[].class)
        .setParameter(1, batchId)
        .getResultList()
        .forEach(line -> counts.put((RowState) line[0], ((Number) line[1]).intValue()));
    return new BatchCounts(
        counts.getOrDefault(RowState.READY, 0),
        counts.getOrDefault(RowState.REFUSED, 0),
        counts.getOrDefault(RowState.ISSUED, 0),
        counts.getOrDefault(RowState.FAILED, 0));
  }
}
