package org.carecert.audit.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carecert.audit.domain.Hash;
import org.carecert.audit.domain.KeptNode;
import org.carecert.audit.domain.WaitingLeaf;
import org.carecert.shared.Json;

/** The log: numbers leaves after their commit, keeps subtrees and checkpoints. */
@Dependent
public class LogStore {
  /** Gives leaves their places, from one on, in the order in which they are named. */
  public static final String NUMBER =
      "update audit_leaf l set position = ?1 + w.nth - 1 from"
          + " json_array_elements_text(cast(?2 as json)) with ordinality as w (entry, nth)"
          + " where l.entry_id = cast(w.entry as bigint)";

  /** Keeps subtrees. */
  public static final String KEEP =
      "insert into audit_node (level, place, hash)"
          + " select cast(w.node ->> 'level' as int), cast(w.node ->> 'place' as bigint),"
          + " decode(w.node -> 'hash' ->> 'hex', 'hex')"
          + " from json_array_elements(cast(?1 as json)) as w (node)";

  private static final long LOCK = 100_001;

  @PersistenceContext private EntityManager em;

  /** One at a time, until the transaction ends. */
  public void alone() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
        .getSingleResult();
  }

  /** How many leaves have a place. */
  public long size() {
    Number size =
        (Number)
            em.createNativeQuery("select coalesce(max(position) + 1, 0) from audit_leaf")
                .getSingleResult();
    return size.longValue();
  }

  /** Committed leaves without a place, in the order of their entries. */
  public List<WaitingLeaf> waiting(int most) {
    List<?> rows =
        em.createNativeQuery(
                "select entry_id, encode(hash, 'hex') from audit_leaf where position is null"
                    + " order by entry_id")
            .setMaxResults(most)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new WaitingLeaf(((Number) row[0]).longValue(), new Hash((String) row[1])))
        .toList();
  }

  /** Gives these leaves their places, from this one on. */
  public void number(long first, List<WaitingLeaf> leaves) {
    em.createNativeQuery(NUMBER)
        .setParameter(1, first)
        .setParameter(2, Json.text(leaves.stream().map(WaitingLeaf::entryId).toList()))
        .executeUpdate();
  }

  /** Keeps subtrees that became full. */
  public void keep(List<KeptNode> nodes) {
    em.createNativeQuery(KEEP).setParameter(1, Json.text(nodes)).executeUpdate();
  }

  /** The root of a full subtree. */
  public Hash node(int level, long place) {
    Object hash =
        em.createNativeQuery(
                "select encode(hash, 'hex') from audit_node where level = ?1 and place = ?2")
            .setParameter(1, level)
            .setParameter(2, place)
            .getSingleResult();
    return new Hash((String) hash);
  }

  /** Keeps a signed checkpoint. */
  public void keep(long size, String note, Instant at) {
    em.createNativeQuery("insert into audit_checkpoint (size, note, at) values (?1, ?2, ?3)")
        .setParameter(1, size)
        .setParameter(2, note)
        .setParameter(3, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** The newest checkpoint. */
  public Optional<String> newest() {
    List<?> notes =
        em.createNativeQuery("select note from audit_checkpoint order by size desc")
            .setMaxResults(1)
            .getResultList();
    return notes.stream().map(String.class::cast).findFirst();
  }
}
