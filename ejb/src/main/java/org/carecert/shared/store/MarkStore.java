package org.carecert.shared.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Small marks about this installation. */
@Dependent
public class MarkStore {
  @PersistenceContext private EntityManager em;

  /** Whether a mark is set. */
  public boolean set(String name) {
    return !em.createNativeQuery("select 1 from shared_mark where name = ?")
        .setParameter(1, name)
        .getResultList()
        .isEmpty();
  }

  /** The marks whose names begin so, with what they say. */
  public Map<String, String> beginning(String prefix) {
    List<?> rows =
        em.createNativeQuery("select name, value from shared_mark where starts_with(name, ?)")
            .setParameter(1, prefix)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  /** Sets a mark that says something; the first word stays. */
  public void mark(String name, String value, Instant at) {
    em.createNativeQuery(
            "insert into shared_mark (name, value, at) values (?, ?, ?) on conflict do nothing")
        .setParameter(1, name)
        .setParameter(2, value)
        .setParameter(3, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Sets a mark. */
  public void mark(String name, Instant at) {
    mark(name, "yes", at);
  }
}
