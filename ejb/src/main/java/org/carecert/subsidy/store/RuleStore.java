package org.carecert.subsidy.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.subsidy.domain.RuleBook;
import org.carecert.subsidy.domain.RuleState;
import org.carecert.subsidy.domain.ShortageListing;
import org.carecert.subsidy.domain.SubsidyRule;

/** Rules and the list of shortage occupations. */
@Dependent
public class RuleStore {
  // Rules are decided one after the other, so that none overlaps another that is being written.
  private static final long RULES_LOCK = 1_100_001;

  @PersistenceContext private EntityManager em;

  /** Keeps a new rule or entry. */
  public void add(Object row) {
    em.persist(row);
    em.flush();
  }

  /** Writes what was changed, so that the database judges it before what follows. */
  public void flush() {
    em.flush();
  }

  /** Waits until nobody else decides about rules. */
  public void lockRules() {
    em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) as held")
        .setParameter(1, RULES_LOCK)
        .getSingleResult();
  }

  /** What is in force. */
  public RuleBook book() {
    return new RuleBook(
        em.createQuery("select r from SubsidyRule r where r.state = ?1", SubsidyRule.class)
            .setParameter(1, RuleState.IN_FORCE)
            .getResultStream()
            .map(SubsidyRule::card)
            .toList(),
        em.createQuery("select s from ShortageListing s where s.state = ?1", ShortageListing.class)
            .setParameter(1, RuleState.IN_FORCE)
            .getResultStream()
            .map(ShortageListing::entry)
            .toList());
  }

  /** Every rule, by programme and first day, whatever its state. */
  public List<SubsidyRule> rules() {
    return em.createQuery(
            "select r from SubsidyRule r order by r.programme, r.validFrom, r.id",
            SubsidyRule.class)
        .getResultList();
  }

  /** Every entry of the shortage list. */
  public List<ShortageListing> shortage() {
    return em.createQuery(
            "select s from ShortageListing s order by s.occupation, s.validFrom, s.id",
            ShortageListing.class)
        .getResultList();
  }

  /** The rule of a code. */
  public Optional<SubsidyRule> rule(String code) {
    return em.createQuery("select r from SubsidyRule r where r.code = ?1", SubsidyRule.class)
        .setParameter(1, code)
        .getResultStream()
        .findFirst();
  }

  /** The entry of a code. */
  public Optional<ShortageListing> entry(String code) {
    return em.createQuery(
            "select s from ShortageListing s where s.code = ?1", ShortageListing.class)
        .setParameter(1, code)
        .getResultStream()
        .findFirst();
  }
}
