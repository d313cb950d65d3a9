package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Exposure;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemLine;
import org.carecert.exam.domain.ItemQuery;
import org.carecert.exam.domain.ItemStanding;
import org.carecert.exam.domain.ItemState;
import org.carecert.exam.domain.ItemStep;
import org.carecert.exam.domain.ItemVersion;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** Items of a bank with where they stand: search, steps, what may be drawn. */
@Dependent
public class ItemStore {
  private static final int BANK_LOCK = 700_001;
  private static final String FOUND =
      " from exam_item i join exam_item_standing s on s.item_id = i.id and s.version = i.version"
          + " join exam_item_version v on v.id = s.item_version_id join exam_point p on p.id ="
          + " v.point_id join exam_range r on r.id = p.range_id where i.owner_id = ?1 and"
          + " i.occupation = ?2 and i.level = ?3 and i.id > ?4 and (?5 = '%' or i.code ilike ?5 or"
          + " v.stem ilike ?5 or v.stem_ko ilike ?5 or (v.type in ('FILL_IN', 'NUMERIC',"
          + " 'SHORT_ANSWER', 'CASE_ANALYSIS') and v.answer_key ilike ?5) or exists (select 1 from"
          + " jsonb_array_elements_text(v.options::jsonb || coalesce(v.options_ko, '[]')::jsonb ||"
          + " coalesce(v.matches, '[]')::jsonb || coalesce(v.matches_ko, '[]')::jsonb) as e (entry)"
          + " where e.entry ilike ?5)) and (?6 = '' or r.code = ?6) and (?7 = '' or v.type = ?7) and"
          + " (?8 = '' or v.difficulty = ?8) and (?9 = '' or s.state = ?9) and (?10 = '' or i.code ="
          + " any (string_to_array(?10, chr(10)))) and (?12 = '' or p.code = ?12) and (?13 = '' or"
          + " v.importance = ?13) order by i.id limit ?11";
  // An older version may still be drawn while the newer is a draft, but not after its end.
  private static final String DRAWABLE =
      "with met as (select x.item_id, sum(t.candidates) as candidates, max(t.last_at) as last_at"
          + " from (select form_id, count(*) as candidates, max(started_at) as last_at from"
          + " exam_attempt group by form_id) t join exam_form_item f on f.form_id = t.form_id join"
          + " exam_item_version x on x.id = f.item_version_id group by x.item_id) select"
          + " s.item_version_id from exam_item i join exam_item_standing s on s.item_id = i.id left"
          + " join met m on m.item_id = i.id where i.owner_id = ?1 and i.occupation = ?2 and"
          + " i.level = ?3 and s.state = 'APPROVED' and not exists (select 1 from"
          + " exam_item_standing n where n.item_id = s.item_id and n.version > s.version and"
          + " n.state in ('APPROVED', 'RETIRED', 'COMPROMISED')) and coalesce(m.candidates, 0) <"
          + " ?4 and (m.last_at is null or m.last_at <= ?5)";

  /** What stands in no item: the database keeps none of the signs that were looked for. */
  private static final String NOWHERE = "\u0001";

  @PersistenceContext private EntityManager em;

  /** Present versions that match, by item id from a cursor on. */
  public List<ItemLine> search(long owner, ItemQuery query, long after, int limit) {
    List<Object[]> rows =
        rows(
            find("select v.id, i.id, i.code, p.code, p.name, r.name, s.state", owner, query)
                .setParameter(4, after)
                .setParameter(11, limit));
    Map<Long, ItemVersion> versions =
        versions(rows.stream().map(row -> Rows.whole(row[0])).toList());
    return rows.stream().map(row -> line(row, versions)).toList();
  }

  private static ItemLine line(Object[] row, Map<Long, ItemVersion> versions) {
    ItemVersion version = Objects.requireNonNull(versions.get(Rows.whole(row[0])));
    return new ItemLine(
        Rows.whole(row[1]),
        version.version(),
        (String) row[5],
        (String) row[4],
        version.draft((String) row[2], (String) row[3]),
        ItemState.valueOf((String) row[6]));
  }

  /** Where the present versions of these items stand, by the item's code. */
  public Map<String, ItemStanding> standings(
      long owner, ExamScope scope, Collection<String> codes) {
    if (codes.isEmpty()) {
      return Map.of();
    }
    return rows(
            find(
                    "select v.id, i.code, v.version, s.created_by, s.state, s.step",
                    owner,
                    ItemQuery.of(scope, codes))
                .setParameter(4, 0L)
                .setParameter(11, codes.size()))
        .stream()
        .map(
            row ->
                new ItemStanding(
                    Rows.whole(row[0]),
                    (String) row[1],
                    (int) Rows.whole(row[2]),
                    Rows.whole(row[3]),
                    ItemState.valueOf((String) row[4]),
                    (int) Rows.whole(row[5])))
        .collect(Collectors.toMap(ItemStanding::code, Function.identity()));
  }

  private Query find(String what, long owner, ItemQuery query) {
    return em.createNativeQuery(what + FOUND)
        .setParameter(1, owner)
        .setParameter(2, query.scope().occupation())
        .setParameter(3, query.scope().level())
        .setParameter(5, like(query.text()))
        .setParameter(6, text(query.range()))
        .setParameter(7, text(query.type()))
        .setParameter(8, text(query.difficulty()))
        .setParameter(9, text(query.state()))
        .setParameter(10, String.join("\n", query.codes()))
        .setParameter(12, text(query.point()))
        .setParameter(13, text(query.importance()));
  }

  private static String like(@Nullable String text) {
    if (text != null && !Require.storable(text)) {
      return NOWHERE;
    }
    return text == null || text.isBlank()
        ? "%"
        : "%" + text.strip().replaceAll("[%_\\\\]", "\\\\$0") + "%";
  }

  private static String text(@Nullable Object wanted) {
    return wanted == null ? "" : wanted.toString();
  }

  private static List<Object[]> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  /**
   * Locks a bank, also an empty one, until the transaction ends, so that steps, imports and the
   * planning of sessions are one by one.
   */
  public void lock(long owner, ExamScope scope) {
    em.createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(?1, hashtext(cast(?2 as text)))) as held")
        .setParameter(1, BANK_LOCK)
        .setParameter(2, owner + "/" + scope.occupation() + "/" + scope.level())
        .getSingleResult();
  }

  /** Adds a step. */
  public void add(ItemStep step) {
    em.persist(step);
  }

  /** For every item that may be drawn the version to be drawn, by the item's id. */
  public Map<Long, ItemVersion> drawable(long owner, ExamScope scope, Exposure exposure) {
    List<?> ids =
        em.createNativeQuery(DRAWABLE)
            .setParameter(1, owner)
            .setParameter(2, scope.occupation())
            .setParameter(3, scope.level())
            .setParameter(4, exposure.most())
            .setParameter(5, java.sql.Timestamp.from(exposure.restedSince()))
            .getResultList();
    return versions(ids.stream().map(Rows::whole).toList()).values().stream()
        .collect(Collectors.toMap(ItemVersion::itemId, Function.identity()));
  }

  /** The id of the owner's item of this code. */
  public Optional<Long> item(long owner, ExamScope scope, String code) {
    List<?> ids =
        em.createNativeQuery(
                "select i.id from exam_item i where i.owner_id = ?1 and i.occupation = ?2 and"
                    + " i.level = ?3 and i.code = ?4")
            .setParameter(1, owner)
            .setParameter(2, scope.occupation())
            .setParameter(3, scope.level())
            .setParameter(4, code)
            .getResultList();
    return ids.stream().map(Rows::whole).findFirst();
  }

  /** All versions of an item, the newest first. */
  public List<ItemVersion> versionsOf(long itemId) {
    return em.createQuery(
            "select v from ItemVersion v where v.itemId = :item order by v.version desc",
            ItemVersion.class)
        .setParameter("item", itemId)
        .getResultList();
  }

  /** What all versions of an item say, by version, with the codes of their points. */
  public Map<Integer, ItemDraft> said(long itemId, String code) {
    Map<Long, String> points =
        rows(
                em.createNativeQuery(
                        "select distinct p.id, p.code from exam_item_version v join exam_point p on"
                            + " p.id = v.point_id where v.item_id = ?1")
                    .setParameter(1, itemId))
            .stream()
            .collect(Collectors.toMap(row -> Rows.whole(row[0]), row -> (String) row[1]));
    return versionsOf(itemId).stream()
        .collect(
            Collectors.toMap(
                ItemVersion::version,
                v -> v.draft(code, Objects.requireNonNull(points.get(v.pointId())))));
  }

  /** The steps of these versions in their order, by version. */
  public Map<Long, List<ItemStep>> steps(Collection<Long> versions) {
    return em
        .createQuery(
            "select s from ItemStep s where s.itemVersionId in :versions order by s.step",
            ItemStep.class)
        .setParameter("versions", versions)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                ItemStep::itemVersionId, LinkedHashMap::new, Collectors.toList()));
  }

  private Map<Long, ItemVersion> versions(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery("select v from ItemVersion v where v.id in :ids", ItemVersion.class)
        .setParameter("ids", ids)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(ItemVersion::id, Function.identity()));
  }
}
