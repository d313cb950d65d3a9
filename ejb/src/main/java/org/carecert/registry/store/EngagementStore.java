package org.carecert.registry.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.registry.domain.Engagement;
import org.carecert.registry.domain.EngagementCard;

/** Keeps engagements. */
@Dependent
public class EngagementStore {
  @PersistenceContext private EntityManager em;

  /** Keeps a new engagement; its id is known afterwards. */
  public void add(Engagement engagement) {
    em.persist(engagement);
    em.flush();
  }

  /** Makes sure that what was superseded is written before what takes its place. */
  public void flush() {
    em.flush();
  }

  /** Lets nobody else engage this person until the transaction ends. */
  public void lock(long personId) {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(900002, cast(?1 as int)) as text)")
        .setParameter(1, (int) (personId % Integer.MAX_VALUE))
        .getSingleResult();
  }

  /** What was known of these people's engagements at a moment, by person. */
  public Map<Long, List<EngagementCard>> known(Collection<Long> people, Instant knownAt) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select e from Engagement e where e.personId in :people and e.recordedAt <= :knownAt"
                + " and (e.supersededAt is null or e.supersededAt > :knownAt)"
                + " order by e.validFrom, e.id",
            Engagement.class)
        .setParameter("people", people)
        .setParameter("knownAt", knownAt)
        .getResultStream()
        .map(Engagement::card)
        .collect(Collectors.groupingBy(EngagementCard::personId));
  }

  /** The engagements that are known now and not over on a day, at one facility. */
  public List<Engagement> lasting(long personId, long facilityId, LocalDate day) {
    return em.createQuery(
            "select e from Engagement e where e.personId = :person and e.facilityId = :facility"
                + " and e.supersededAt is null and (e.validTo is null or e.validTo >= :day)",
            Engagement.class)
        .setParameter("person", personId)
        .setParameter("facility", facilityId)
        .setParameter("day", day)
        .getResultList();
  }
}
