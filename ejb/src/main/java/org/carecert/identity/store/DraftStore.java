package org.carecert.identity.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carecert.identity.domain.Draft;

/** Drafts of forms, encrypted. */
@Dependent
public class DraftStore {
  @PersistenceContext private EntityManager em;
  @Inject private Vault vault;

  /** Keeps a draft in place of the former one. */
  public void keep(long account, String form, Draft draft) {
    bound(
            "insert into identity_draft (account_id, form, content, kept_at) values (?, ?, ?, ?)"
                + " on conflict (account_id, form) do update set content = excluded.content,"
                + " kept_at = excluded.kept_at",
            account,
            form,
            vault.seal(draft.content()),
            draft.keptAt().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** The draft of this account for this form. */
  public Optional<Draft> find(long account, String form) {
    List<?> found =
        bound(
                "select content, kept_at from identity_draft where account_id = ? and form = ?",
                account,
                form)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(row -> new Draft(vault.open((byte[]) row[0]), instant(row[1])))
        .findFirst();
  }

  /** Throws a draft away. */
  public void discard(long account, String form) {
    bound("delete from identity_draft where account_id = ? and form = ?", account, form)
        .executeUpdate();
  }

  /** Throws away what was kept before. */
  public void discardBefore(Instant before) {
    bound("delete from identity_draft where kept_at < ?", before.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime time
        ? time.toInstant()
        : column instanceof Instant known ? known : ((java.sql.Timestamp) column).toInstant();
  }

  private Query bound(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
