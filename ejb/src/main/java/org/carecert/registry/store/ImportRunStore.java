package org.carecert.registry.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.registry.domain.ImportRun;
import org.carecert.registry.domain.ImportRunState;

/** Keeps how far imports are. */
@Dependent
public class ImportRunStore {
  @PersistenceContext private EntityManager em;

  /** Keeps a new run; its id is known afterwards. */
  public void add(ImportRun run) {
    em.persist(run);
    em.flush();
  }

  /** A run. */
  public ImportRun byId(long id) {
    return em.find(ImportRun.class, id);
  }

  /** An account's own run. */
  public Optional<ImportRun> own(String code, long account) {
    return em.createQuery(
            "select r from ImportRun r where r.code = ?1 and r.accountId = ?2", ImportRun.class)
        .setParameter(1, code)
        .setParameter(2, account)
        .getResultStream()
        .findFirst();
  }

  /** An account's runs, the newest first. */
  public List<ImportRun> newest(long account, int limit) {
    return em.createQuery(
            "select r from ImportRun r where r.accountId = ?1 order by r.id desc", ImportRun.class)
        .setParameter(1, account)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Runs that are not over. */
  public List<ImportRun> running() {
    return em.createQuery("select r from ImportRun r where r.state = ?1", ImportRun.class)
        .setParameter(1, ImportRunState.RUNNING)
        .getResultList();
  }
}
