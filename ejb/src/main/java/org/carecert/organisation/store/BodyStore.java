package org.carecert.organisation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carecert.organisation.domain.Body;
import org.carecert.organisation.domain.BodyKind;
import org.carecert.organisation.domain.Scope;

/** Keeps bodies and what they are filed for. */
@Dependent
public class BodyStore {
  @PersistenceContext private EntityManager em;

  /** Adds a body. */
  public void add(Body body) {
    em.persist(body);
    em.flush();
  }

  /** A body by id. */
  public Optional<Body> byId(long id) {
    return Optional.ofNullable(em.find(Body.class, id));
  }

  /** A body by public code. */
  public Optional<Body> byCode(String code) {
    return em.createQuery("select b from Body b where b.code = :code", Body.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** A body by its unified social credit code. */
  public Optional<Body> byUscc(String uscc) {
    return em.createQuery("select b from Body b where b.uscc = :uscc", Body.class)
        .setParameter("uscc", uscc)
        .getResultStream()
        .findFirst();
  }

  /** Locks a body until the transaction ends. */
  public Body lock(Body body) {
    em.refresh(body, LockModeType.PESSIMISTIC_WRITE);
    return body;
  }

  /** All bodies of a kind, by name. */
  public List<Body> all(BodyKind kind) {
    return em.createQuery("select b from Body b where b.kind = :kind order by b.name", Body.class)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** The facilities of an operator, by name. */
  public List<Body> operatedBy(long operatorId) {
    return em.createQuery(
            "select b from Body b where b.operatorId = :operator order by b.name", Body.class)
        .setParameter("operator", operatorId)
        .getResultList();
  }

  /** Adds a scope. */
  public void add(Scope scope) {
    em.persist(scope);
  }

  /** Whether a body is filed for this occupation and level on this day. */
  public boolean filedFor(long bodyId, String occupation, int level, LocalDate day) {
    return em.createQuery(
                "select count(s) from Scope s where s.bodyId = :body and s.occupation = :occupation and"
                    + " s.level = :level and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)",
                Long.class)
            .setParameter("body", bodyId)
            .setParameter("occupation", occupation)
            .setParameter("level", level)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  /** What a body is filed for. */
  public List<Scope> scopes(long bodyId) {
    return em.createQuery(
            "select s from Scope s where s.bodyId = :body order by s.occupation, s.level desc",
            Scope.class)
        .setParameter("body", bodyId)
        .getResultList();
  }
}
