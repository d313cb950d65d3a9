package org.carecert.certificate.store;

import java.util.List;
import org.carecert.certificate.domain.MatterState;
import org.carecert.certificate.domain.PaperMatter;

/**
 * Matters of one sort about issued certificates; the issuer stands in the WHERE clause.
 *
 * @param <T> the sort
 */
public abstract class MatterStore<T extends PaperMatter> extends OwnStore<T> {
  private final Class<T> sort;
  private final String from;

  /** Of this sort. */
  protected MatterStore(Class<T> sort) {
    super(sort);
    this.sort = sort;
    this.from = " from " + sort.getSimpleName() + " m where ";
  }

  /** Every one about a certificate, the newest first. */
  public List<T> of(long certificateId, long issuerId) {
    return em().createQuery(
            "select m"
                + from
                + "m.certificateId = ?1 and m.issuerId = ?2"
                + " order by m.officers.proposedAt desc, m.id desc",
            sort)
        .setParameter(1, certificateId)
        .setParameter(2, issuerId)
        .getResultList();
  }

  /** Whether one about a certificate waits for its signature. */
  public boolean waits(long certificateId) {
    return em().createQuery(
                "select count(m)" + from + "m.certificateId = ?1 and m.state = ?2", Long.class)
            .setParameter(1, certificateId)
            .setParameter(2, MatterState.PREPARED)
            .getSingleResult()
        > 0;
  }

  /** An issuer's that wait for the second signature, the oldest first. */
  public List<T> waiting(long issuerId, int limit) {
    return em().createQuery(
            "select m"
                + from
                + "m.issuerId = ?1 and m.state = ?2 order by m.officers.proposedAt, m.id",
            sort)
        .setParameter(1, issuerId)
        .setParameter(2, MatterState.PREPARED)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many of an issuer's wait for the second signature. */
  public long countWaiting(long issuerId) {
    return em().createQuery(
            "select count(m)" + from + "m.issuerId = ?1 and m.state = ?2", Long.class)
        .setParameter(1, issuerId)
        .setParameter(2, MatterState.PREPARED)
        .getSingleResult();
  }
}
