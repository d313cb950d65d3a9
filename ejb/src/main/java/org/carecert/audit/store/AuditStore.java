package org.carecert.audit.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carecert.audit.domain.AuditEntry;
import org.carecert.audit.domain.AuditLeaf;
import org.carecert.audit.domain.AuditLine;
import org.carecert.audit.domain.AuditQuery;

/** Keeps and lists audit entries. */
@Dependent
public class AuditStore {
  @PersistenceContext private EntityManager em;

  /** Adds an entry. */
  public void add(AuditEntry entry) {
    em.persist(entry);
  }

  /** Adds the leaf of an entry. */
  public void add(AuditLeaf leaf) {
    em.persist(leaf);
  }

  /** The first fact of this kind about a subject. */
  public Optional<AuditEntry> fact(long subject, String what) {
    return em.createQuery(
            "select e from AuditEntry e where e.subject = ?1 and e.what = ?2 and e.outcome ="
                + " org.carecert.audit.domain.AuditOutcome.DONE order by e.id",
            AuditEntry.class)
        .setParameter(1, subject)
        .setParameter(2, what)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The leaf of an entry; those of before the log have none. */
  public Optional<AuditLeaf> leaf(long entryId) {
    return Optional.ofNullable(em.find(AuditLeaf.class, entryId));
  }

  /** When the newest entry was made. */
  public Optional<Instant> newest() {
    return em.createQuery("select e.at from AuditEntry e order by e.id desc", Instant.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Entries before an id, newest first, matching actor and what where given. */
  public List<AuditLine> list(AuditQuery query, int limit) {
    return em
        .createQuery(
            "select e from AuditEntry e where e.id < :before and e.actor like :actor and e.what like :what"
                + " and e.at >= :since order by e.id desc",
            AuditEntry.class)
        .setParameter("before", query.before())
        .setParameter("actor", contains(query.actor()))
        .setParameter("what", contains(query.what()))
        .setParameter("since", query.since())
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(AuditEntry::line)
        .toList();
  }

  /** Who read this person's file. */
  public List<AuditLine> readsOf(long personId, int limit) {
    return em
        .createQuery(
            "select e from AuditEntry e where e.subject = :person and e.outcome ="
                + " org.carecert.audit.domain.AuditOutcome.READ order by e.id desc",
            AuditEntry.class)
        .setParameter("person", personId)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(AuditEntry::line)
        .toList();
  }

  /** When somebody else than this one last did something with a subject. */
  public Optional<Instant> lastDone(long subject, String butNotBy) {
    return em.createQuery(
            "select e.at from AuditEntry e where e.subject = :subject and e.outcome ="
                + " org.carecert.audit.domain.AuditOutcome.DONE and e.actor <> :actor"
                + " order by e.at desc",
            Instant.class)
        .setParameter("subject", subject)
        .setParameter("actor", butNotBy)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static String contains(String part) {
    return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
