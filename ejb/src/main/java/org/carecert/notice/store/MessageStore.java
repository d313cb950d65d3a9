package org.carecert.notice.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carecert.notice.domain.Delivery;
import org.carecert.notice.domain.Message;
import org.jspecify.annotations.Nullable;

/** Messages to holders and what became of them. */
@Dependent
public class MessageStore {
  /** Some that are due, locked; those of another sender are passed over. */
  public static final String DUE =
      "select * from notice_message where delivery = 'WAITING' and next_at <= ?1"
          + " order by next_at, id limit ?2 for update skip locked";

  @PersistenceContext private EntityManager em;

  /** Keeps a message. */
  public void add(Message message) {
    em.persist(message);
  }

  /** Some that are due, locked until the transaction ends. */
  public List<Message> due(Instant now, int limit) {
    List<?> due =
        em.createNativeQuery(DUE, Message.class)
            .setParameter(1, now.atOffset(ZoneOffset.UTC))
            .setParameter(2, limit)
            .getResultList();
    return due.stream().map(Message.class::cast).toList();
  }

  /** A person's messages behind this id, the newest first. */
  public List<Message> of(long personId, long before, int limit) {
    return em.createQuery(
            "select m from Message m where m.personId = ?1 and (?2 = 0 or m.id < ?2)"
                + " order by m.id desc",
            Message.class)
        .setParameter(1, personId)
        .setParameter(2, before)
        .setMaxResults(limit)
        .getResultList();
  }

  /** A person's own message. */
  public Optional<Message> own(String code, long personId) {
    return em.createQuery(
            "select m from Message m where m.code = ?1 and m.personId = ?2", Message.class)
        .setParameter(1, code)
        .setParameter(2, personId)
        .getResultStream()
        .findFirst();
  }

  /** How many a person has not read. */
  public long unread(long personId) {
    return em.createQuery(
            "select count(m) from Message m where m.personId = ?1 and m.seenAt is null", Long.class)
        .setParameter(1, personId)
        .getSingleResult();
  }

  /** Messages of which this became, of all if null, the newest first. */
  public List<Message> in(@Nullable Delivery delivery, long before, int limit) {
    String which = delivery == null ? "" : " and m.delivery = ?2";
    var query =
        em.createQuery(
                "select m from Message m where (?1 = 0 or m.id < ?1)"
                    + which
                    + " order by m.id desc",
                Message.class)
            .setParameter(1, before)
            .setMaxResults(limit);
    return (delivery == null ? query : query.setParameter(2, delivery)).getResultList();
  }

  /** Of how many this became. */
  public long count(Delivery delivery) {
    return em.createQuery("select count(m) from Message m where m.delivery = ?1", Long.class)
        .setParameter(1, delivery)
        .getSingleResult();
  }
}
