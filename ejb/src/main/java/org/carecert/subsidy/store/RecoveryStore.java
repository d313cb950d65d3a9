package org.carecert.subsidy.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.RecoveryCase;
import org.carecert.subsidy.domain.RecoveryState;

/** Cases about money that was paid. */
@Dependent
public class RecoveryStore {
  @PersistenceContext private EntityManager em;

  /** Keeps a new case. */
  public void add(RecoveryCase opened) {
    em.persist(opened);
    em.flush();
  }

  /** The claims on a certificate, locked, so that a batch for the bank waits or is waited for. */
  public List<Claim> claimsOn(long certificateId) {
    return em.createQuery(
            "select c from Claim c where c.certificateId = ?1 order by c.id", Claim.class)
        .setParameter(1, certificateId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("eclipselink.refresh", true)
        .getResultList();
  }

  /** The open case of a claim, locked. */
  public Optional<RecoveryCase> openOf(long claimId) {
    return em.createQuery(
            "select r from RecoveryCase r where r.claimId = ?1 and r.state = ?2",
            RecoveryCase.class)
        .setParameter(1, claimId)
        .setParameter(2, RecoveryState.OPEN)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("eclipselink.refresh", true)
        .getResultStream()
        .findFirst();
  }

  /** The case of a code. */
  public Optional<RecoveryCase> byCode(String code) {
    return em.createQuery("select r from RecoveryCase r where r.code = ?1", RecoveryCase.class)
        .setParameter(1, code)
        .getResultStream()
        .findFirst();
  }

  /** All cases of a claim, oldest first. */
  public List<RecoveryCase> of(long claimId) {
    return em.createQuery(
            "select r from RecoveryCase r where r.claimId = ?1 order by r.id", RecoveryCase.class)
        .setParameter(1, claimId)
        .getResultList();
  }

  /** Cases in one of these states, oldest first. */
  public List<RecoveryCase> in(Collection<RecoveryState> states, long after, int limit) {
    return em.createQuery(
            "select r from RecoveryCase r where r.state in ?1 and r.id > ?2 order by r.id",
            RecoveryCase.class)
        .setParameter(1, states)
        .setParameter(2, after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many are open. */
  public long open() {
    return em.createQuery("select count(r) from RecoveryCase r where r.state = ?1", Long.class)
        .setParameter(1, RecoveryState.OPEN)
        .getSingleResult();
  }
}
