package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.exam.domain.AssessmentPoint;
import org.carecert.exam.domain.AssessmentRange;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Item;
import org.carecert.exam.domain.ItemLine;
import org.carecert.exam.domain.ItemQuery;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.ItemVersion;
import org.jspecify.annotations.Nullable;

/** The item bank of an organisation for an occupation and level: outline, items, versions. */
@Dependent
public class BankStore {
  private static final String SEARCH =
      "select v, i, p, r from ItemVersion v, Item i, AssessmentPoint p, AssessmentRange r where"
          + " v.itemId = i.id and v.version = i.version and v.pointId = p.id and p.rangeId = r.id and"
          + " i.ownerId = :owner and i.occupation = :occupation and i.level = :level and i.id > :after"
          + " and (i.code like :text or v.stem like :text) and r.code like :range and v.type in :types"
          + " and v.difficulty in :difficulties order by i.id";
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

  /** These versions by id. */
  public Map<Long, ItemVersion> versions(Collection<Long> ids) {
    return em
        .createQuery("select v from ItemVersion v where v.id in :ids", ItemVersion.class)
        .setParameter("ids", ids)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(ItemVersion::id, Function.identity()));
  }

  /** Present versions that match, by item id from a cursor on. */
  public List<ItemLine> search(long owner, ItemQuery query, long after, int limit) {
    String like = query.text() == null ? "%" : "%" + query.text().replaceAll("[%_]", "") + "%";
    List<Object[]> rows =
        em.createQuery(SEARCH, Object[].class)
            .setParameter("owner", owner)
            .setParameter("occupation", query.scope().occupation())
            .setParameter("level", query.scope().level())
            .setParameter("after", after)
            .setParameter("text", like)
            .setParameter("range", query.range() == null ? "%" : query.range())
            .setParameter("types", only(query.type(), ItemType.values()))
            .setParameter("difficulties", only(query.difficulty(), Difficulty.values()))
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(BankStore::line).toList();
  }

  private static <T> List<T> only(@Nullable T one, T[] all) {
    return one == null ? List.of(all) : List.of(one);
  }

  private static ItemLine line(Object[] row) {
    ItemVersion version = (ItemVersion) row[0];
    Item item = (Item) row[1];
    AssessmentPoint point = (AssessmentPoint) row[2];
    AssessmentRange range = (AssessmentRange) row[3];
    return new ItemLine(
        item.id(),
        version.version(),
        range.draft().name(),
        point.name(),
        version.draft(item.code(), point.code()));
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
