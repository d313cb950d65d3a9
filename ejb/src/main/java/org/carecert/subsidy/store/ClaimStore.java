package org.carecert.subsidy.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimEvent;
import org.carecert.subsidy.domain.ClaimState;
import org.carecert.subsidy.domain.Fund;

/** Claims and their history. */
@Dependent
public class ClaimStore {
  // With the person's id it makes the lock under which his claims are counted.
  private static final int PERSON_LOCK = 1_101;

  @PersistenceContext private EntityManager em;

  /** Keeps a new claim; its id is known afterwards. */
  public void add(Claim claim) {
    em.persist(claim);
    em.flush();
  }

  /** Keeps a step of its history. */
  public void add(ClaimEvent event) {
    em.persist(event);
  }

  /** Writes what was changed; a constraint that is broken speaks now. */
  public void flush() {
    em.flush();
  }

  /** Waits until nobody else counts this person's claims. */
  public void lockPerson(long personId) {
    em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, hashint8(?2))) as held")
        .setParameter(1, PERSON_LOCK)
        .setParameter(2, personId)
        .getSingleResult();
  }

  /** The claim of a code. */
  public Optional<Claim> byCode(String code) {
    return em.createQuery("select c from Claim c where c.code = ?1", Claim.class)
        .setParameter(1, code)
        .getResultStream()
        .findFirst();
  }

  /** The claim of a code, locked for a step. */
  public Optional<Claim> forStep(String code) {
    return em.createQuery("select c from Claim c where c.code = ?1", Claim.class)
        .setParameter(1, code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("eclipselink.refresh", true)
        .getResultStream()
        .findFirst();
  }

  /** The claims of these ids. */
  public List<Claim> byIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select c from Claim c where c.id in ?1", Claim.class)
            .setParameter(1, ids)
            .getResultList();
  }

  /** A person's claims, the newest first. */
  public List<Claim> of(long personId) {
    return em.createQuery(
            "select c from Claim c where c.personId = ?1 order by c.createdAt desc, c.id desc",
            Claim.class)
        .setParameter(1, personId)
        .getResultList();
  }

  /** Claims in one of these states, oldest first. */
  public List<Claim> in(Collection<ClaimState> states, long after, int limit) {
    return em.createQuery(
            "select c from Claim c where c.state in ?1 and c.id > ?2 order by c.id", Claim.class)
        .setParameter(1, states)
        .setParameter(2, after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Claims in one of these states, the nearest clock first. */
  public List<Claim> urgent(Collection<ClaimState> states, int limit) {
    return em.createQuery(
            "select c from Claim c where c.state in ?1 order by c.dueOn nulls last, c.id",
            Claim.class)
        .setParameter(1, states)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many claims are in one of these states. */
  public long count(Collection<ClaimState> states) {
    return em.createQuery("select count(c) from Claim c where c.state in ?1", Long.class)
        .setParameter(1, states)
        .getSingleResult();
  }

  /** Claims on the publicity list on a day. */
  public List<Claim> publicised(LocalDate today, long after, int limit) {
    return em.createQuery(
            "select c from Claim c where c.state in ?1 and c.publicityEndsOn >= ?2 and c.id > ?3"
                + " order by c.id",
            Claim.class)
        .setParameter(1, List.of(ClaimState.PUBLICISED, ClaimState.OBJECTED))
        .setParameter(2, today)
        .setParameter(3, after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Approved claims of a fund, locked for a batch. */
  public List<Claim> approved(Fund fund, int limit) {
    return em.createQuery(
            "select c from Claim c where c.state = ?1 and c.fund = ?2 order by c.id", Claim.class)
        .setParameter(1, ClaimState.APPROVED)
        .setParameter(2, fund)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(limit)
        .getResultList();
  }

  /** A claim's history, oldest first. */
  public List<ClaimEvent> history(long claimId) {
    return em.createQuery(
            "select e from ClaimEvent e where e.claimId = ?1 order by e.recordedAt, e.id",
            ClaimEvent.class)
        .setParameter(1, claimId)
        .getResultList();
  }
}
