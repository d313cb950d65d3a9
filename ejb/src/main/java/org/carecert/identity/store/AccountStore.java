package org.carecert.identity.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carecert.identity.domain.Account;
import org.carecert.shared.Role;

/** Keeps accounts and their tokens. */
@Dependent
public class AccountStore {
  @PersistenceContext private EntityManager em;

  /** Adds an account. */
  public void add(Account account) {
    em.persist(account);
    em.flush();
  }

  /** An account by user name. */
  public Optional<Account> byUsername(String username) {
    return em.createQuery("select a from Account a where a.username = :username", Account.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  /** The same, locked until the transaction ends, so that failures are counted one by one. */
  public Optional<Account> lockByUsername(String username) {
    return byUsername(username)
        .map(
            account -> {
              em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
              return account;
            });
  }

  /** An account by id. */
  public Optional<Account> byId(long id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  /** The account of a person, if he has one. */
  public Optional<Account> byPerson(long personId) {
    return em.createQuery("select a from Account a where a.personId = :person", Account.class)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  /** The accounts with this role that are not closed, by user name. */
  public List<Account> with(Role role) {
    return em.createQuery(
            "select a from Account a where a.closedAt is null and concat(' ', a.roles, ' ') like :role"
                + " order by a.username",
            Account.class)
        .setParameter("role", "% " + role.name() + " %")
        .getResultList();
  }

  /** The accounts with these ids. */
  public List<Account> byIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select a from Account a where a.id in :ids", Account.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Accounts whose user or display name holds this text. */
  public List<Account> search(String text, long after, int limit) {
    String like = "%" + text.replace("%", "").replace("_", "") + "%";
    return em.createQuery(
            "select a from Account a where a.id > :after and (a.username like :like or a.displayName"
                + " like :like) order by a.id",
            Account.class)
        .setParameter("after", after)
        .setParameter("like", like)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Remembers a token's digest. */
  public void token(byte[] digest, long accountId, Instant issuedAt, Instant expiresAt) {
    em.createNativeQuery(
            "insert into identity_token (digest, account_id, issued_at, expires_at) values (?, ?, ?, ?)")
        .setParameter(1, digest)
        .setParameter(2, accountId)
        .setParameter(3, at(issuedAt))
        .setParameter(4, at(expiresAt))
        .executeUpdate();
  }

  /** The account of a token that is still good. */
  public Optional<Account> byToken(byte[] digest, Instant now) {
    List<?> found =
        em.createNativeQuery(
                "select a.* from identity_token t join identity_account a on a.id = t.account_id"
                    + " where t.digest = ? and t.expires_at > ?",
                Account.class)
            .setParameter(1, digest)
            .setParameter(2, at(now))
            .getResultList();
    return found.stream().findFirst().map(Account.class::cast);
  }

  /** Ends every token of an account. */
  public void endTokens(long accountId) {
    em.createNativeQuery("delete from identity_token where account_id = ?")
        .setParameter(1, accountId)
        .executeUpdate();
  }

  /** Ends one token of an account. */
  public void endToken(byte[] digest, long accountId) {
    em.createNativeQuery("delete from identity_token where digest = ? and account_id = ?")
        .setParameter(1, digest)
        .setParameter(2, accountId)
        .executeUpdate();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
