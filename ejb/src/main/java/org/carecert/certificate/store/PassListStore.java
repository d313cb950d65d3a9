package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.PassLine;
import org.carecert.certificate.domain.PassList;

/** Lists of who passed; the issuer stands in the WHERE clause. */
@Dependent
public class PassListStore extends OwnStore<PassList> {
  private static final int HAND_IN_LOCK = 800_004;

  /** For the container. */
  public PassListStore() {
    super(PassList.class);
  }

  /** Keeps a line. */
  public void add(PassLine line) {
    em().persist(line);
  }

  /** An issuer's lists of a kind that count, the newest first. */
  public List<PassList> counting(CertificateKind kind, long issuerId, int limit) {
    return em().createQuery(
            "select l from PassList l where l.issuerId = ?1 and l.kind = ?2"
                + " and l.withdrawnAt is null order by l.id desc",
            PassList.class)
        .setParameter(1, issuerId)
        .setParameter(2, kind)
        .setMaxResults(limit)
        .getResultList();
  }

  /** An issuer's list that counts, by its code. */
  public Optional<PassList> counting(String code, long issuerId) {
    return em().createQuery(
            "select l from PassList l where l.code = ?1 and l.issuerId = ?2"
                + " and l.withdrawnAt is null",
            PassList.class)
        .setParameter(1, code)
        .setParameter(2, issuerId)
        .getResultStream()
        .findFirst();
  }

  /** The lists of these ids as far as they are an issuer's and count. */
  public Map<Long, PassList> counting(Collection<Long> ids, long issuerId) {
    return ids.isEmpty()
        ? Map.of()
        : em().createQuery(
                "select l from PassList l where l.id in ?1 and l.issuerId = ?2"
                    + " and l.withdrawnAt is null",
                PassList.class)
            .setParameter(1, ids)
            .setParameter(2, issuerId)
            .getResultStream()
            .collect(Collectors.toMap(PassList::id, Function.identity()));
  }

  /** The lines of a list in their order. */
  public List<PassLine> lines(long listId) {
    return em().createQuery(
            "select l from PassLine l where l.listId = ?1 order by l.id", PassLine.class)
        .setParameter(1, listId)
        .getResultList();
  }

  /** These lines. */
  public List<PassLine> lines(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em().createQuery("select l from PassLine l where l.id in ?1", PassLine.class)
            .setParameter(1, ids)
            .getResultList();
  }

  /** How many stand on a list. */
  public int count(long listId) {
    return em().createQuery("select count(l) from PassLine l where l.listId = ?1", Long.class)
        .setParameter(1, listId)
        .getSingleResult()
        .intValue();
  }

  /** Whether an issuer put the person on one of its lists. */
  public boolean has(long issuerId, long personId) {
    return em().createQuery(
                "select count(l) from PassLine l, PassList p where p.id = l.listId"
                    + " and p.issuerId = ?1 and p.withdrawnAt is null and l.personId = ?2",
                Long.class)
            .setParameter(1, issuerId)
            .setParameter(2, personId)
            .getSingleResult()
        > 0;
  }

  /** Whether a certificate was issued, or is being prepared, from a list. */
  public boolean used(long listId) {
    return !em().createNativeQuery(
            "select 1 from certificate_pass_line l join certificate_batch_row r"
                + " on r.ground = 'LIST:' || l.id join certificate_batch b on b.id = r.batch_id"
                + " where l.list_id = ?1 and (r.state = 'ISSUED' or b.state in ('PREPARED',"
                + " 'ISSUING')) limit 1")
        .setParameter(1, listId)
        .getResultList()
        .isEmpty();
  }

  /** What the list of a line is called in the second language, if it has such a name. */
  public Optional<String> secondName(long lineId) {
    return em().createQuery(
            "select l.subjectSecond from PassList l, PassLine p where p.id = ?1 and l.id = p.listId"
                + " and l.subjectSecond is not null",
            String.class)
        .setParameter(1, lineId)
        .getResultStream()
        .findFirst();
  }

  /** Nobody else of the issuer hands in a list until the transaction ends. */
  public void handingIn(long issuerId) {
    em().createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, hashint8(?2))) as held")
        .setParameter(1, HAND_IN_LOCK)
        .setParameter(2, issuerId)
        .getSingleResult();
  }

  /** Who already stands on a list of the issuer that counts and says the same of the same days. */
  public Set<Long> listedAlready(PassList same, long issuerId) {
    return Set.copyOf(
        em().createQuery(
                "select p.personId from PassLine p, PassList l where l.id = p.listId"
                    + " and l.issuerId = ?1 and l.withdrawnAt is null and l.subject = ?2"
                    + " and l.fromDay = ?3 and l.toDay = ?4",
                Long.class)
            .setParameter(1, issuerId)
            .setParameter(2, same.subject())
            .setParameter(3, same.fromDay())
            .setParameter(4, same.toDay())
            .getResultList());
  }
}
