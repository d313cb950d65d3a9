package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carecert.certificate.domain.TakenNumber;

/** The register of numbers: taken once, then used or void, never again free. */
@Dependent
public class NumberStore {
  /** Counts a series on; its row stays locked until the transaction ends. */
  public static final String NEXT_SERIAL =
      "insert into certificate_series (series, last) values (?1, 1)"
          + " on conflict (series) do update set last = certificate_series.last + 1"
          + " returning last";

  /** Registers a number as taken for a row, unless it is known already. */
  public static final String TAKE =
      "insert into certificate_number (number, series, serial, fate, taken_at, row_id)"
          + " values (?1, ?2, ?3, 'TAKEN', ?4, nullif(?5, 0)) on conflict (number) do nothing";

  /** What is taken for no row of a batch. */
  public static final long NO_ROW = 0;

  /** Takes a number over with an imported certificate, unless it is known already. */
  public static final String TAKE_OVER =
      "insert into certificate_number (number, fate, taken_at) values (?1, 'USED', ?2)"
          + " on conflict (number) do nothing";

  /** A taken number becomes a certificate's. */
  public static final String USE =
      "update certificate_number set fate = 'USED' where number = ?1 and fate = 'TAKEN'";

  /** A taken number becomes void for ever. */
  public static final String MAKE_VOID =
      "update certificate_number set fate = 'VOID', void_reason = ?1, voided_at = ?2"
          + " where number = ?3 and fate = 'TAKEN'";

  @PersistenceContext private EntityManager em;

  /** Registers the number of an imported certificate; false if the number was ever known before. */
  public boolean registerImported(String number, Instant at) {
    return em.createNativeQuery(TAKE_OVER)
            .setParameter(1, number)
            .setParameter(2, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  /** The next serial of a series; its row stays locked until the transaction ends. */
  public long nextSerial(String series) {
    Number serial =
        (Number) em.createNativeQuery(NEXT_SERIAL).setParameter(1, series).getSingleResult();
    return serial.longValue();
  }

  /** Registers a number as taken; false if it is known already (an imported one). */
  public boolean take(TakenNumber taken, Instant at) {
    return em.createNativeQuery(TAKE)
            .setParameter(1, taken.number())
            .setParameter(2, taken.series())
            .setParameter(3, taken.serial())
            .setParameter(4, at.atOffset(ZoneOffset.UTC))
            .setParameter(5, taken.rowId())
            .executeUpdate()
        == 1;
  }

  /** A taken number becomes a certificate's. False if it is not just taken. */
  public boolean use(String number) {
    return em.createNativeQuery(USE).setParameter(1, number).executeUpdate() == 1;
  }

  /** A taken number becomes void for ever. False if it is not just taken. */
  public boolean makeVoid(String number, String reason, Instant at) {
    return em.createNativeQuery(MAKE_VOID)
            .setParameter(1, reason)
            .setParameter(2, at.atOffset(ZoneOffset.UTC))
            .setParameter(3, number)
            .executeUpdate()
        == 1;
  }

  /** Numbers taken before an instant that are neither used nor void, and that no row waits for. */
  public List<String> takenBefore(Instant instant) {
    return numbers(
        em.createNativeQuery(
                "select n.number from certificate_number n where n.fate = 'TAKEN'"
                    + " and n.taken_at < ?1 and not exists (select 1 from certificate_batch_row r"
                    + " where r.id = n.row_id and r.state = 'READY')")
            .setParameter(1, instant.atOffset(ZoneOffset.UTC)));
  }

  /** The number that was taken for a row and is neither used nor void. */
  public Optional<String> waiting(long rowId) {
    return numbers(
            em.createNativeQuery(
                    "select number from certificate_number where row_id = ?1 and fate = 'TAKEN'")
                .setParameter(1, rowId))
        .stream()
        .findFirst();
  }

  /** Numbers taken for rows of a batch that do not wait for them any more. */
  public List<String> leftBy(long batchId) {
    return numbers(
        em.createNativeQuery(
                "select n.number from certificate_number n join certificate_batch_row r"
                    + " on r.id = n.row_id where r.batch_id = ?1 and n.fate = 'TAKEN'"
                    + " and r.state <> 'READY'")
            .setParameter(1, batchId));
  }

  private static List<String> numbers(Query query) {
    List<?> numbers = query.getResultList();
    return numbers.stream().map(String::valueOf).toList();
  }

  /** A serial for a physical copy. */
  public String printSerial(LocalDate day) {
    Number next =
        (Number)
            em.createNativeQuery("select nextval('certificate_print_serial')").getSingleResult();
    return String.format("%s-%07d", day.toString().replace("-", ""), next.longValue());
  }
}
