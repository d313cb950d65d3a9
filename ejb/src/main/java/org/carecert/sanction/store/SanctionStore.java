package org.carecert.sanction.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carecert.sanction.domain.Appeal;
import org.carecert.sanction.domain.Lifting;
import org.carecert.sanction.domain.Sanction;
import org.carecert.sanction.domain.SanctionInForce;
import org.carecert.sanction.domain.SanctionKind;
import org.carecert.sanction.domain.SanctionPeriod;
import org.carecert.sanction.domain.WaitingDecision;

/** Keeps sanctions, the decisions that lift them, and the periods in which they hold. */
@Dependent
public class SanctionStore {
  // Writers share this lock; a reader who takes it alone has waited for all of them.
  private static final long TIME_LOCK = 500_001;
  private static final int PERSON_LOCK = 500_002;

  @PersistenceContext private EntityManager em;

  /** Keeps a new row. */
  public void add(Object row) {
    em.persist(row);
    em.flush();
  }

  /** The sanction of this code, locked for a decision about it. */
  public Optional<Sanction> forDecision(String code) {
    return em.createQuery("select s from Sanction s where s.code = :code", Sanction.class)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Writes what has changed so far. */
  public void flush() {
    em.flush();
  }

  /** The sanction of this code. */
  public Optional<Sanction> byCode(String code) {
    return em.createQuery("select s from Sanction s where s.code = :code", Sanction.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** Sanctions after an id, newest first; of one person if he is given. */
  public List<Sanction> list(
      long before, int limit, @org.jspecify.annotations.Nullable Long person) {
    return em.createQuery(
            "select s from Sanction s where (:before = 0 or s.id < :before)"
                + " and (:all = true or s.personId = :person) order by s.id desc",
            Sanction.class)
        .setParameter("before", before)
        .setParameter("all", person == null)
        .setParameter("person", person == null ? 0L : person)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Decisions that wait for a second officer, the oldest first. */
  public List<WaitingDecision> waiting(int limit) {
    List<?> rows =
        em.createNativeQuery(
                "select s.code, s.kind, false, s.document_number, s.proposed_at"
                    + " from sanction_sanction s where s.state = 'PROPOSED'"
                    + " union all select s.code, s.kind, true, l.document_number, l.proposed_at"
                    + " from sanction_lifting l join sanction_sanction s on s.id = l.sanction_id"
                    + " where l.state = 'PROPOSED' order by 5, 1 limit ?1")
            .setParameter(1, limit)
            .getResultList();
    return rows.stream().map(row -> waiting((Object[]) row)).toList();
  }

  /** How many decisions wait for a second officer. */
  public long waiting() {
    Number count =
        (Number)
            em.createNativeQuery(
                    "select (select count(*) from sanction_sanction where state = 'PROPOSED')"
                        + " + (select count(*) from sanction_lifting where state = 'PROPOSED')")
                .getSingleResult();
    return count.longValue();
  }

  /** The sanction of this id. */
  public Sanction sanction(long id) {
    return em.find(Sanction.class, id);
  }

  /** The lifting of this code, locked for a decision about it. */
  public Optional<Lifting> lifting(String code) {
    return em.createQuery("select l from Lifting l where l.code = :code", Lifting.class)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** True if a lifting of this sanction is proposed or confirmed. */
  public boolean liftedOrAboutTo(long sanctionId) {
    return !em.createQuery(
            "select l.sanctionId from Lifting l where l.sanctionId = :id and l.state <> :declined",
            Long.class)
        .setParameter("id", sanctionId)
        .setParameter("declined", org.carecert.sanction.domain.DecisionState.DECLINED)
        .getResultList()
        .isEmpty();
  }

  /** The period that is known now to hold for this sanction. */
  public Optional<SanctionPeriod> knownPeriod(long sanctionId) {
    return em.createQuery(
            "select p from SanctionPeriod p where p.sanctionId = :id and p.supersededAt is null",
            SanctionPeriod.class)
        .setParameter("id", sanctionId)
        .getResultStream()
        .findFirst();
  }

  /** Liftings of these sanctions, oldest first. */
  public List<Lifting> liftings(long sanctionId) {
    return em.createQuery(
            "select l from Lifting l where l.sanctionId = :id order by l.proposedAt", Lifting.class)
        .setParameter("id", sanctionId)
        .getResultList();
  }

  /** What is known about appeals, oldest first. */
  public List<Appeal> appeals(long sanctionId) {
    return em.createQuery(
            "select a from Appeal a where a.sanctionId = :id order by a.recordedAt", Appeal.class)
        .setParameter("id", sanctionId)
        .getResultList();
  }

  /** What holds on a day, as known at a moment, per person. */
  public Map<Long, List<SanctionInForce>> inForce(
      Collection<Long> people, LocalDate asOf, Instant knownAt) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select p, s from SanctionPeriod p, Sanction s where s.id = p.sanctionId"
                + " and p.personId in :people and p.validFrom <= :asOf"
                + " and (p.validTo is null or p.validTo >= :asOf) and p.recordedAt <= :knownAt"
                + " and (p.supersededAt is null or p.supersededAt > :knownAt)"
                + " order by p.validFrom, s.id",
            Object[].class)
        .setParameter("people", people)
        .setParameter("asOf", asOf)
        .setParameter("knownAt", knownAt)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> ((Sanction) row[1]).personId(),
                Collectors.mapping(SanctionStore::inForce, Collectors.toList())));
  }

  /** The first day after {@code asOf} on which something known will hold, per person. */
  public Map<Long, LocalDate> firstDaysAhead(
      Collection<Long> people, LocalDate asOf, Instant knownAt) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select p.personId, min(p.validFrom) from SanctionPeriod p"
                + " where p.personId in :people and p.validFrom > :asOf"
                + " and p.recordedAt <= :knownAt"
                + " and (p.supersededAt is null or p.supersededAt > :knownAt)"
                + " group by p.personId",
            Object[].class)
        .setParameter("people", people)
        .setParameter("asOf", asOf)
        .setParameter("knownAt", knownAt)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
  }

  /** A writer announces itself before it takes the recorded time; it is done at its commit. */
  public void writing() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock_shared(" + TIME_LOCK + ") as text)")
        .getSingleResult();
  }

  /** A reader waits until every writer that took its time before now has committed. */
  public void settled() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(" + TIME_LOCK + ") as text)")
        .getSingleResult();
  }

  /** Who says something against a person waits for those who lean on there being nothing. */
  public void against(long personId) {
    ofPerson("pg_advisory_xact_lock", personId);
  }

  /** Nothing is said against a person until the asker's transaction ends; many may ask. */
  public void hold(long personId) {
    ofPerson("pg_advisory_xact_lock_shared", personId);
  }

  private void ofPerson(String lock, long personId) {
    em.createNativeQuery("select 1 from (select " + lock + "(?1, hashint8(?2))) as held")
        .setParameter(1, PERSON_LOCK)
        .setParameter(2, personId)
        .getSingleResult();
  }

  private static WaitingDecision waiting(Object[] row) {
    return new WaitingDecision(
        (String) row[0],
        SanctionKind.valueOf((String) row[1]),
        (Boolean) row[2],
        (String) row[3],
        row[4] instanceof OffsetDateTime time
            ? time.toInstant()
            : ((java.sql.Timestamp) row[4]).toInstant());
  }

  private static SanctionInForce inForce(Object[] row) {
    SanctionPeriod period = (SanctionPeriod) row[0];
    Sanction sanction = (Sanction) row[1];
    return new SanctionInForce(
        sanction.kind().effect(),
        sanction.kind(),
        sanction.document().line(),
        period.validFrom(),
        period.validTo());
  }
}
