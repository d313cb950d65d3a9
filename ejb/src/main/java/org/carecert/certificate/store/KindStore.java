package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.certificate.domain.KindRule;
import org.carecert.organisation.domain.BodyKind;

/** The rules by which bodies issue certificates. */
@Dependent
public class KindStore {
  @PersistenceContext private EntityManager em;

  /** The rules of a kind of body, also those that hold no more. */
  public List<KindRule> rules(BodyKind issuer) {
    return em.createQuery(
            "select r from KindRule r where r.issuer = ?1 order by r.id", KindRule.class)
        .setParameter(1, issuer)
        .getResultList();
  }
}
