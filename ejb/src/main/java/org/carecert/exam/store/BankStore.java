package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.exam.domain.AssessmentPoint;
import org.carecert.exam.domain.AssessmentRange;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Item;
import org.carecert.exam.domain.ItemVersion;
import org.carecert.exam.domain.StoredPicture;

/** The item bank of an organisation for an occupation and level: outline, items, versions. */
@Dependent
public class BankStore {
  private static final String PRESENT =
      "select v from ItemVersion v, Item i where v.itemId = i.id and v.version = i.version and i";

  @PersistenceContext private EntityManager em;

  /** Adds a range, point, item or version. */
  public void add(Object entity) {
    em.persist(entity);
  }

  /** The ranges of the outline, by code. */
  public List<AssessmentRange> ranges(long owner, ExamScope scope) {
    return of(
            new Owned(owner, scope, "select r from AssessmentRange r where r", "r"),
            AssessmentRange.class)
        .getResultList()
        .stream()
        .sorted(java.util.Comparator.comparing(AssessmentRange::code))
        .toList();
  }

  /** The points of these ranges, by code. */
  public List<AssessmentPoint> points(Collection<AssessmentRange> ranges) {
    if (ranges.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select p from AssessmentPoint p where p.rangeId in :ranges order by p.code",
            AssessmentPoint.class)
        .setParameter("ranges", ranges.stream().map(AssessmentRange::id).toList())
        .getResultList();
  }

  /** Those of these points on which items hang, in any version. */
  public Set<Long> used(Collection<AssessmentPoint> points) {
    return points.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select distinct v.pointId from ItemVersion v where v.pointId in :points",
                    Long.class)
                .setParameter("points", points.stream().map(AssessmentPoint::id).toList())
                .getResultList());
  }

  /** The items by code. */
  public Map<String, Item> items(long owner, ExamScope scope) {
    return of(new Owned(owner, scope, "select i from Item i where i", "i"), Item.class)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(Item::code, Function.identity()));
  }

  /** The present version of every item, by the item's id. */
  public Map<Long, ItemVersion> present(long owner, ExamScope scope) {
    return of(new Owned(owner, scope, PRESENT, "i"), ItemVersion.class).getResultList().stream()
        .collect(Collectors.toMap(ItemVersion::itemId, Function.identity()));
  }

  /** The owner's pictures, which its items may name. */
  public List<StoredPicture> pictures(long owner) {
    return em.createQuery(
            "select p from StoredPicture p where p.ownerId = :owner", StoredPicture.class)
        .setParameter("owner", owner)
        .getResultList();
  }

  /** Writes what was added, so that ids exist. */
  public void flush() {
    em.flush();
  }

  private <T> TypedQuery<T> of(Owned owned, Class<T> type) {
    return em.createQuery(owned.query(), type)
        .setParameter("owner", owned.owner())
        .setParameter("occupation", owned.scope().occupation())
        .setParameter("level", owned.scope().level());
  }

  private record Owned(long owner, ExamScope scope, String start, String alias) {
    String query() {
      return start
          + ".ownerId = :owner and "
          + alias
          + ".occupation = :occupation and "
          + alias
          + ".level = :level";
    }
  }
}
