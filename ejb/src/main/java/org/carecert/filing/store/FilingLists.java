package org.carecert.filing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.carecert.filing.domain.DirectoryLine;
import org.carecert.filing.domain.FilingCard;
import org.carecert.filing.domain.FilingState;
import org.carecert.organisation.domain.FacilityKind;
import org.jspecify.annotations.Nullable;

/** Reads lists of filings; changes nothing. */
@Dependent
public class FilingLists {
  private static final String CARD =
      "select f.id, f.code, r.number, f.name, f.uscc, f.kind,"
          + " (select coalesce(sum(c.places), 0) from filing_class c where c.filing_id = f.id),"
          + " f.state, f.received_at, f.receipt_due_on, f.conformity_due_on, f.provisional,"
          + " (select count(*) from filing_finding d where d.filing_id = f.id and d.round = f.rounds),"
          + " (select count(*) from filing_task t where t.filing_id = f.id and t.done_at is null)"
          + " from filing_filing f left join filing_receipt r on r.filing_id = f.id";

  @PersistenceContext private EntityManager em;

  /** The filings of an operator, in one state if asked, newest first, before an id. */
  public List<FilingCard> ofOperator(
      long operatorId, @Nullable FilingState state, long before, int limit) {
    return cards(
        em.createNativeQuery(
                CARD
                    + " where f.operator_id = ?1 and f.id < ?2 and f.state like ?3"
                    + " order by f.id desc limit ?4")
            .setParameter(1, operatorId)
            .setParameter(2, before)
            .setParameter(3, state == null ? "%" : state.name())
            .setParameter(4, limit));
  }

  /** All filings, in one state if asked, newest first, before an id. */
  public List<FilingCard> all(@Nullable FilingState state, long before, int limit) {
    return cards(
        em.createNativeQuery(
                CARD + " where f.id < ?1 and f.state like ?2 order by f.id desc limit ?3")
            .setParameter(1, before)
            .setParameter(2, state == null ? "%" : state.name())
            .setParameter(3, limit));
  }

  /** What waits for the bureau's receipt, the nearest clock first. */
  public List<FilingCard> waiting(int limit) {
    return cards(
        em.createNativeQuery(
                CARD
                    + " where f.state = 'RECEIVED'"
                    + " order by f.receipt_due_on, f.received_at, f.id limit ?1")
            .setParameter(1, limit));
  }

  /** When an operator last filed. */
  public Optional<Instant> lastFiled(long operatorId) {
    return instantOf(
        em.createNativeQuery("select max(received_at) from filing_filing where operator_id = ?1")
            .setParameter(1, operatorId));
  }

  /**
   * When something was last done with a filing of an operator, or with a later one of its facility.
   */
  public Optional<Instant> lastEvent(long operatorId, String code) {
    return instantOf(
        em.createNativeQuery(
                "select max(e.at) from filing_filing g"
                    + " join filing_filing f on f.uscc = g.uscc and f.operator_id = g.operator_id"
                    + " join filing_event e on e.filing_id = f.id"
                    + " where g.code = ?1 and g.operator_id = ?2 and f.id >= g.id")
            .setParameter(1, code)
            .setParameter(2, operatorId));
  }

  /** How many wait for the bureau's receipt. */
  public long countWaiting() {
    Number count =
        (Number)
            em.createNativeQuery("select count(*) from filing_filing where state = 'RECEIVED'")
                .getSingleResult();
    return count.longValue();
  }

  /** Each facility whose filing was acknowledged and stands, once, after an id. */
  public List<DirectoryLine> directory(String part, long after, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "select f.id, f.name, f.address, f.phone, f.kind,"
                    + " (select coalesce(sum(c.places), 0) from filing_class c where c.filing_id = f.id),"
                    + " r.number, r.issued_on"
                    + " from filing_filing f join filing_receipt r on r.filing_id = f.id"
                    + " where f.state = 'RECEIPTED' and f.id > ?1"
                    + " and (position(?2 in f.name) > 0 or position(?2 in f.address) > 0 or r.number = ?2)"
                    + " order by f.id limit ?3")
            .setParameter(1, after)
            .setParameter(2, part)
            .setParameter(3, limit)
            .getResultList();
    return rows.stream().map(row -> directoryLine((Object[]) row)).toList();
  }

  private static List<FilingCard> cards(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> card((Object[]) row)).toList();
  }

  private static FilingCard card(Object[] row) {
    return new FilingCard(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        FacilityKind.valueOf((String) row[5]),
        ((Number) row[6]).intValue(),
        FilingState.valueOf((String) row[7]),
        instant(row[8]),
        dayOrNull(row[9]),
        dayOrNull(row[10]),
        (Boolean) row[11],
        ((Number) row[12]).intValue(),
        ((Number) row[13]).intValue(),
        null);
  }

  private static DirectoryLine directoryLine(Object[] row) {
    return new DirectoryLine(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        FacilityKind.valueOf((String) row[4]),
        ((Number) row[5]).intValue(),
        (String) row[6],
        day(row[7]));
  }

  private static Optional<Instant> instantOf(Query query) {
    return Optional.ofNullable(query.getSingleResult()).map(FilingLists::instant);
  }

  private static Instant instant(Object value) {
    return value instanceof OffsetDateTime time
        ? time.toInstant()
        : ((java.sql.Timestamp) value).toInstant();
  }

  private static @Nullable LocalDate dayOrNull(@Nullable Object value) {
    return value == null ? null : day(value);
  }

  private static LocalDate day(Object value) {
    return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
  }
}
