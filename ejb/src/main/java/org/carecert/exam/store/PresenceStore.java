package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carecert.shared.Json;

/** When sitting pages were there last. */
@Dependent
public class PresenceStore {
  @PersistenceContext private EntityManager em;

  /** When an attempt's page asked last, as far as it is written down. */
  public Optional<Instant> seen(long attemptId) {
    List<?> found =
        em.createNativeQuery("select seen_at from exam_presence where attempt_id = ?1")
            .setParameter(1, attemptId)
            .getResultList();
    return found.stream().findFirst().map(Rows::instant);
  }

  /** Writes down when these attempts were seen. */
  public void seen(Map<Long, Instant> at) {
    if (at.isEmpty()) {
      return;
    }
    Map<String, String> rows =
        at.entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().toString(), e -> e.getValue().toString()));
    em.createNativeQuery(
            "insert into exam_presence (attempt_id, seen_at) select cast(key as bigint), cast(value"
                + " as timestamptz) from jsonb_each_text(cast(?1 as jsonb)) on conflict (attempt_id)"
                + " do update set seen_at = greatest(exam_presence.seen_at, excluded.seen_at)")
        .setParameter(1, Json.text(rows))
        .executeUpdate();
  }
}
