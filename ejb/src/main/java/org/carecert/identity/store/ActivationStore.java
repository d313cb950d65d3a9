package org.carecert.identity.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;

/** Keeps the digests of activation codes. */
@Dependent
public class ActivationStore {
  @PersistenceContext private EntityManager em;

  /** Issues a code; an earlier one of the account ends. */
  public void issue(long accountId, byte[] digest, Instant expiresAt) {
    em.createNativeQuery(
            "insert into identity_activation (account_id, digest, expires_at) values (?, ?, ?) on conflict"
                + " (account_id) do update set digest = excluded.digest, expires_at = excluded.expires_at")
        .setParameter(1, accountId)
        .setParameter(2, digest)
        .setParameter(3, expiresAt.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Uses a code up; false if it is not the account's, or out of date. */
  public boolean used(long accountId, byte[] digest, Instant now) {
    return em.createNativeQuery(
                "delete from identity_activation where account_id = ? and digest = ? and expires_at > ?")
            .setParameter(1, accountId)
            .setParameter(2, digest)
            .setParameter(3, now.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }
}
