package org.carecert.certificate.store;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  private static final String PRINTED = "PRINT";
  private static final long PRINT_LOCK = 800_003;

  /** What is taken for no row of a batch. */
  public static final long NO_ROW = 0;

  /** Takes a number over with an imported certificate, unless it is known already. */
  public static final String TAKE_OVER =
      "insert into certificate_number (number, fate, taken_at) values (?1, 'USED', ?2)"
          + " on conflict (number) do nothing";

  /** Enters a number as void that a register brought back from a back-up does not know. */
  public static final String PASS_OVER =
      "insert into certificate_number (number, series, serial, fate, taken_at, void_reason,"
          + " voided_at) values (?1, ?2, ?3, 'VOID', ?4, ?5, ?4) on conflict (number) do nothing";

  /** Taken numbers become certificates'; so many of them as there are places in the list. */
  public static final String USE =
      "update certificate_number set fate = 'USED' where number in (%s) and fate = 'TAKEN'"
          + " returning series, serial";

  /** A taken number becomes void for ever. */
  public static final String MAKE_VOID =
      "update certificate_number set fate = 'VOID', void_reason = ?1, voided_at = ?2"
          + " where number = ?3 and fate = 'TAKEN'";

  @PersistenceContext private EntityManager em;
  @Inject private NumberMarks marks;

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

  /**
   * Taken numbers become certificates', and their series are marked outside of the database. False
   * if one of them is not just taken.
   */
  public boolean use(Collection<String> numbers) {
    Query query = em.createNativeQuery(USE.formatted(places(numbers.size())));
    List<?> used = asked(query, numbers).getResultList();
    Map<String, Long> highest = new HashMap<>();
    for (Object row : used) {
      Object[] columns = (Object[]) row;
      highest.merge((String) columns[0], ((Number) columns[1]).longValue(), Math::max);
    }
    highest.forEach(marks::raise);
    return used.size() == numbers.size();
  }

  /** The highest serial of a series that ever went on paper, whatever this database knows. */
  public long marked(String series) {
    return marks.highest(series);
  }

  /** The last serial of a series that this database knows; 0 if it knows none. */
  public long last(String series) {
    List<?> last =
        em.createNativeQuery("select last from certificate_series where series = ?1")
            .setParameter(1, series)
            .getResultList();
    return last.isEmpty() ? 0 : ((Number) last.get(0)).longValue();
  }

  /** Enters a number as void that went on paper and that this database does not know. */
  public void passOver(TakenNumber number, String reason, Instant at) {
    em.createNativeQuery(PASS_OVER)
        .setParameter(1, number.number())
        .setParameter(2, number.series())
        .setParameter(3, number.serial())
        .setParameter(4, at.atOffset(ZoneOffset.UTC))
        .setParameter(5, reason)
        .executeUpdate();
  }

  /** A series goes on after this serial; its row is locked already. */
  public void goOnAfter(String series, long last) {
    em.createNativeQuery("update certificate_series set last = ?1 where series = ?2")
        .setParameter(1, last)
        .setParameter(2, series)
        .executeUpdate();
  }

  /** Numbers of a series that are taken and neither used nor void. */
  public List<String> takenOf(String series) {
    return numbers(
        em.createNativeQuery(
                "select number from certificate_number where series = ?1 and fate = 'TAKEN'")
            .setParameter(1, series));
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

  /** The numbers that were taken for rows and are neither used nor void, by row. */
  public Map<Long, String> waiting(List<Long> rowIds) {
    Query query =
        em.createNativeQuery(
            "select row_id, number from certificate_number where fate = 'TAKEN' and row_id in ("
                + places(rowIds.size())
                + ")");
    Map<Long, String> waiting = new HashMap<>();
    for (Object row : asked(query, rowIds).getResultList()) {
      Object[] columns = (Object[]) row;
      waiting.put(((Number) columns[0]).longValue(), (String) columns[1]);
    }
    return waiting;
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

  private static String places(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "?" + i).collect(joining(", "));
  }

  private static Query asked(Query query, Collection<?> values) {
    int place = 0;
    for (Object value : values) {
      query.setParameter(++place, value);
    }
    return query;
  }

  private static List<String> numbers(Query query) {
    List<?> numbers = query.getResultList();
    return numbers.stream().map(String::valueOf).toList();
  }

  /** A serial for a physical copy. */
  public String printSerial(LocalDate day) {
    long marked = marks.highest(PRINTED);
    long next = drawn("nextval('certificate_print_serial')");
    if (next <= marked) {
      next = drawnBehind(marked);
    }
    marks.note(PRINTED, next);
    return String.format("%s-%07d", day.toString().replace("-", ""), next);
  }

  // A database behind the mark was brought back from a back-up; the first who sees it puts it
  // right.
  private long drawnBehind(long marked) {
    em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) as held")
        .setParameter(1, PRINT_LOCK)
        .getSingleResult();
    long next = drawn("nextval('certificate_print_serial')");
    return next > marked ? next : drawn("setval('certificate_print_serial', " + (marked + 1) + ")");
  }

  private long drawn(String what) {
    return ((Number) em.createNativeQuery("select " + what).getSingleResult()).longValue();
  }
}
