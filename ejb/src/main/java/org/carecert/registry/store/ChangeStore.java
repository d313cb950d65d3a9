package org.carecert.registry.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.registry.domain.RegistryChange;

/** Keeps the registry's changes and numbers them after their commit. */
@Dependent
public class ChangeStore {
  private static final long NUMBERING = 900_001;

  @PersistenceContext private EntityManager em;

  /** Keeps a change, without a number. */
  public void add(RegistryChange change) {
    em.persist(change);
  }

  /** True if a committed change waits for its number. */
  public boolean waiting() {
    return (Boolean)
        em.createNativeQuery("select exists(select 1 from registry_change where version is null)")
            .getSingleResult();
  }

  /** Numbers what has been committed; one at a time, so that the numbers have no holes. */
  public void number() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(" + NUMBERING + ") as text)")
        .getSingleResult();
    em.createNativeQuery(
            "update registry_change c set version = w.version from (select id,"
                + " row_number() over (order by id)"
                + " + (select coalesce(max(version), 0) from registry_change) as version"
                + " from registry_change where version is null) w where w.id = c.id")
        .executeUpdate();
  }

  /** The last number given. */
  public long current() {
    Number version =
        (Number)
            em.createNativeQuery("select coalesce(max(version), 0) from registry_change")
                .getSingleResult();
    return version.longValue();
  }

  /** Changes after a number, in order. */
  public List<RegistryChange> after(long version, int limit) {
    return em.createQuery(
            "select c from RegistryChange c where c.version > :version order by c.version",
            RegistryChange.class)
        .setParameter("version", version)
        .setMaxResults(limit)
        .getResultList();
  }
}
