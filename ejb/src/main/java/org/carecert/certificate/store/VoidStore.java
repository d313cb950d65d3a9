package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.carecert.certificate.domain.NumberSeries;
import org.carecert.certificate.domain.VoidCause;
import org.carecert.certificate.domain.VoidLine;
import org.carecert.certificate.domain.VoidWanted;
import org.jspecify.annotations.Nullable;

/** The void register, read only; the bodies whose numbers are seen stand in the WHERE clause. */
@Dependent
public class VoidStore {
  private static final String OF_BODIES =
      " n.fate = 'VOID' and (cast(?1 as text) is null"
          + " or split_part(n.series, '|', 2) = any(string_to_array(cast(?1 as text), ',')))";

  /** The series that have a void number. */
  private static final String SERIES =
      "select distinct n.series from certificate_number n where" + OF_BODIES + " order by n.series";

  /**
   * Void numbers, the newest first: of these bodies, this year, this series, these causes or any
   * but these, after this number; what is null is not asked. Who signed later than it became void
   * has nothing to do with it.
   */
  private static final String FIND =
      "select n.number, n.series, n.void_reason, n.taken_at, n.voided_at, b.code,"
          + " case when b.signed_at <= n.voided_at then b.signed_name end"
          + " from certificate_number n"
          + " left join certificate_batch_row r on r.id = n.row_id"
          + " left join certificate_batch b on b.id = r.batch_id where"
          + OF_BODIES
          + " and (cast(?2 as text) is null or split_part(n.series, '|', 3) = ?2)"
          + " and (cast(?3 as text) is null or n.series = ?3)"
          + " and (cast(?4 as text) is null"
          + " or (n.void_reason = any(string_to_array(?4, ','))) <> cast(?5 as boolean))"
          + " and (cast(?6 as text) is null or (n.voided_at, n.number) <"
          + " (select l.voided_at, l.number from certificate_number l where l.number = ?6))"
          + " order by n.voided_at desc, n.number desc limit ?7";

  @PersistenceContext private EntityManager em;

  /** The newest of these bodies (of all if null) that are wanted, after a number. */
  public List<VoidLine> find(
      @Nullable Set<String> bodies, VoidWanted wanted, @Nullable String after, int limit) {
    VoidCause cause = wanted.cause();
    boolean others = cause != null && cause.kept().isEmpty();
    List<?> found =
        em.createNativeQuery(FIND)
            .setParameter(1, joined(bodies))
            .setParameter(2, wanted.year() == null ? null : String.valueOf(wanted.year()))
            .setParameter(3, wanted.series())
            .setParameter(4, words(cause))
            .setParameter(5, others)
            .setParameter(6, after)
            .setParameter(7, limit)
            .getResultList();
    return found.stream().map(Object[].class::cast).map(VoidStore::line).toList();
  }

  /** The series of these bodies (of all if null) that have a void number. */
  public List<NumberSeries> series(@Nullable Set<String> bodies) {
    List<?> found = em.createNativeQuery(SERIES).setParameter(1, joined(bodies)).getResultList();
    return found.stream().map(String::valueOf).map(NumberSeries::of).toList();
  }

  /** Whether a number stands in the register. */
  public boolean knows(String number) {
    return !em.createNativeQuery(
            "select 1 from certificate_number where number = ?1 and fate = 'VOID'")
        .setParameter(1, number)
        .getResultList()
        .isEmpty();
  }

  private static @Nullable String joined(@Nullable Set<String> bodies) {
    return bodies == null ? null : String.join(",", bodies);
  }

  private static @Nullable String words(@Nullable VoidCause cause) {
    if (cause == null) {
      return null;
    }
    return String.join(",", cause.kept().isEmpty() ? VoidCause.named() : cause.kept());
  }

  private static VoidLine line(Object[] row) {
    return new VoidLine(
        (String) row[0],
        NumberSeries.of((String) row[1]),
        VoidCause.of((String) row[2]),
        instant(row[3]),
        instant(row[4]),
        (String) row[5],
        (String) row[6]);
  }

  private static Instant instant(Object value) {
    return value instanceof OffsetDateTime time
        ? time.toInstant()
        : ((java.sql.Timestamp) value).toInstant();
  }
}
