package org.carecert.identity.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carecert.identity.domain.StoredAnswer;

/** Keeps the answers of creating calls. */
@Dependent
public class RepeatedCallStore {
  @PersistenceContext private EntityManager em;

  /** Begins a call; false if the key was used before. */
  public boolean begun(String account, String key, byte[] digest, Instant now) {
    return bound(
                "insert into identity_repeated_call (account, key, body_digest, started_at) values (?, ?, ?, ?)"
                    + " on conflict do nothing",
                account,
                key,
                digest,
                now.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  /** Whether the first call with this key had this body. */
  public boolean sameBody(String account, String key, byte[] digest) {
    List<?> found =
        bound(
                "select body_digest from identity_repeated_call where account = ? and key = ?",
                account,
                key)
            .getResultList();
    return !found.isEmpty() && MessageDigest.isEqual((byte[]) found.get(0), digest);
  }

  /** The stored answer, if the call has finished. */
  public Optional<StoredAnswer> answer(String account, String key) {
    List<?> found =
        bound(
                "select status, content_type, answer from identity_repeated_call where account = ? and key = ?"
                    + " and status is not null",
                account,
                key)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(r -> new StoredAnswer(((Number) r[0]).intValue(), (String) r[1], (byte[]) r[2]))
        .findFirst();
  }

  /** Stores an answer. */
  public void finished(String account, String key, StoredAnswer answer) {
    bound(
            "update identity_repeated_call set status = ?, content_type = ?, answer = ? where account = ? and"
                + " key = ?",
            answer.status(),
            answer.contentType(),
            answer.answer(),
            account,
            key)
        .executeUpdate();
  }

  /** Forgets one call. */
  public void forget(String account, String key) {
    bound("delete from identity_repeated_call where account = ? and key = ?", account, key)
        .executeUpdate();
  }

  /** Forgets all calls that began before. */
  public void forgetBefore(Instant before) {
    bound(
            "delete from identity_repeated_call where started_at < ?",
            before.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private Query bound(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
