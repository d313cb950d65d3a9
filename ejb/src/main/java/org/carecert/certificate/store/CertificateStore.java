package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateCopy;
import org.carecert.certificate.domain.CertificateEvent;
import org.carecert.certificate.domain.CopyLine;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.ReissueCause;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/** Certificates and what is said about them. */
@Dependent
public class CertificateStore {
  private static final int GROUND_LOCK = 800_001;
  private static final String LATER = "select n.id from Certificate n where n.supersedes = c.id)";

  @PersistenceContext private EntityManager em;

  /** Keeps a new certificate; its id is known afterwards. */
  public void add(Certificate certificate) {
    em.persist(certificate);
    em.flush();
  }

  /** Keeps several new certificates at once. */
  public void addAll(Collection<Certificate> added) {
    added.forEach(em::persist);
    em.flush();
  }

  /** Keeps something said about a certificate. */
  public void add(CertificateEvent event) {
    em.persist(event);
  }

  /** The certificate of an id. */
  public Optional<Certificate> byId(long id) {
    return Optional.ofNullable(em.find(Certificate.class, id));
  }

  /** The certificate of a number. */
  public Optional<Certificate> byNumber(String number) {
    return one("select c from Certificate c where c.number = ?1", number);
  }

  /** The certificate of a verification code. */
  public Optional<Certificate> byVerificationCode(String code) {
    return one("select c from Certificate c where c.verificationCode = ?1", code);
  }

  /** A person's certificates as they were known at an instant, in the order of issue. */
  public List<Certificate> of(long personId, Instant knownAt) {
    return em.createQuery(
            "select c from Certificate c where c.personId = ?1 and c.recordedAt <= ?2"
                + " order by c.issuedOn, c.id",
            Certificate.class)
        .setParameter(1, personId)
        .setParameter(2, knownAt)
        .getResultList();
  }

  /** Everything that was said about a certificate, in its order. */
  public List<CertificateEvent> events(long certificateId) {
    return em.createQuery(
            "select e from CertificateEvent e where e.certificateId = ?1"
                + " order by e.recordedAt, e.id",
            CertificateEvent.class)
        .setParameter(1, certificateId)
        .getResultList();
  }

  /** The certificates with what was said about them up to an instant. */
  public List<HeldCertificate> told(Collection<Certificate> certificates, Instant knownAt) {
    Map<Long, List<StateEvent>> events = new HashMap<>();
    if (!certificates.isEmpty()) {
      em.createQuery(
              "select e from CertificateEvent e where e.certificateId in ?1 and e.recordedAt <= ?2"
                  + " order by e.recordedAt, e.id",
              CertificateEvent.class)
          .setParameter(1, certificates.stream().map(Certificate::id).toList())
          .setParameter(2, knownAt)
          .getResultList()
          .forEach(
              e ->
                  events.computeIfAbsent(e.certificateId(), id -> new ArrayList<>()).add(e.told()));
    }
    return certificates.stream().map(c -> c.held(events.getOrDefault(c.id(), List.of()))).toList();
  }

  /** Nobody else certifies this training or result, or unsays it, until the transaction ends. */
  public void hold(String ground) {
    em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, hashtext(?2))) as held")
        .setParameter(1, GROUND_LOCK)
        .setParameter(2, ground)
        .getSingleResult();
  }

  /** The certificate of a training or result, if it has one: of several the one that stands. */
  public Optional<Certificate> byGround(String ground) {
    return one("select c from Certificate c where c.ground = ?1 and not exists (" + LATER, ground);
  }

  /** The numbers of the certificates of these trainings or results, as far as they have one. */
  public Map<String, String> numbersByGround(Collection<String> grounds) {
    Map<String, String> numbers = new HashMap<>();
    if (!grounds.isEmpty()) {
      em.createQuery(
              "select c from Certificate c where c.ground in ?1 and not exists (" + LATER,
              Certificate.class)
          .setParameter(1, grounds)
          .getResultStream()
          .forEach(c -> numbers.put(c.ground(), c.number()));
    }
    return numbers;
  }

  /** The certificate whose place this one took, if any's. */
  public Optional<Certificate> replaced(Certificate certificate) {
    return Optional.ofNullable(certificate.supersedes()).map(id -> em.find(Certificate.class, id));
  }

  /** The certificate that took the place of this one, if any. */
  public Optional<Certificate> successor(long certificateId) {
    return em.createQuery("select c from Certificate c where c.supersedes = ?1", Certificate.class)
        .setParameter(1, certificateId)
        .getResultStream()
        .findFirst();
  }

  /**
   * The certificate that stands for one of this number: itself, or the last that took its place.
   */
  public Optional<Certificate> standing(String number) {
    Optional<Certificate> found = byNumber(number);
    Optional<Certificate> next = found.flatMap(c -> successor(c.id()));
    while (next.isPresent()) {
      found = next;
      next = successor(next.get().id());
    }
    return found;
  }

  /** Those whose ground begins so, in the order in which they were issued. */
  public List<Certificate> ofResults(String ground) {
    return em.createQuery(
            "select c from Certificate c where c.ground like ?1 order by c.id", Certificate.class)
        .setParameter(1, ground + "%")
        .getResultList();
  }

  /** How many those are. */
  public long countOfResults(String ground) {
    return em.createQuery("select count(c) from Certificate c where c.ground like ?1", Long.class)
        .setParameter(1, ground + "%")
        .getSingleResult();
  }

  /** The certificates of these ids. */
  public List<Certificate> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select c from Certificate c where c.id in ?1", Certificate.class)
            .setParameter(1, ids)
            .getResultList();
  }

  /** Some of those that we issued and that have no credential yet. */
  public List<Certificate> withoutCredential(int limit) {
    List<?> ids =
        em.createNativeQuery(
                "select c.id from certificate_certificate c where c.origin = 'ISSUED' and not"
                    + " exists (select 1 from certificate_credential k where k.certificate_id ="
                    + " c.id) order by c.id limit ?1")
            .setParameter(1, limit)
            .getResultList();
    return all(ids.stream().map(id -> ((Number) id).longValue()).toList());
  }

  /** The credential of a certificate, as it was signed; none of an imported one. */
  public Optional<String> credential(long certificateId) {
    List<?> kept =
        em.createNativeQuery(
                "select credential from certificate_credential where certificate_id = ?1")
            .setParameter(1, certificateId)
            .getResultList();
    return kept.stream().map(String::valueOf).findFirst();
  }

  /** A certificate, locked while something is said about it. */
  public Certificate locked(long id) {
    return em.find(Certificate.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A certificate, locked, and held what it rests on, while another takes its place. */
  public Certificate lockedWithGround(long id) {
    String ground = em.find(Certificate.class, id).ground();
    if (ground != null) {
      hold(ground);
    }
    return locked(id);
  }

  /** Keeps a physical copy. */
  public void add(CertificateCopy copy) {
    em.persist(copy);
  }

  /** The copy of a certificate that counts: the last printed, with what was written behind it. */
  public Optional<CertificateCopy> current(long certificateId) {
    return em.createQuery(
            "select c from CertificateCopy c where c.certificateId = ?1"
                + " order by c.printedAt desc, c.id desc",
            CertificateCopy.class)
        .setParameter(1, certificateId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Every copy of a certificate without its file, the newest first. */
  public List<CopyLine> copies(long certificateId) {
    return em
        .createQuery(
            "select c.printSerial, c.printedAt, r.cause, n.printedAt from CertificateCopy c"
                + " left join CertificateCopy n on n.replacesId = c.id"
                + " left join Reissue r on r.id = c.reissueId"
                + " where c.certificateId = ?1 and c.supersedes is null"
                + " order by c.printedAt desc, c.id desc",
            Object[].class)
        .setParameter(1, certificateId)
        .getResultList()
        .stream()
        .map(
            row ->
                new CopyLine(
                    (String) row[0], (Instant) row[1], (ReissueCause) row[2], (Instant) row[3]))
        .toList();
  }

  /** Certificates by their ids. */
  public Map<Long, Certificate> byIds(Collection<Long> ids) {
    Map<Long, Certificate> found = new HashMap<>();
    if (!ids.isEmpty()) {
      em.createQuery("select c from Certificate c where c.id in ?1", Certificate.class)
          .setParameter(1, ids)
          .getResultStream()
          .forEach(c -> found.put(c.id(), c));
    }
    return found;
  }

  /** An issuer's own certificate, locked. */
  public Certificate own(String number, long issuerId) {
    return em.createQuery(
            "select c from Certificate c where c.number = ?1 and c.issuerId = ?2",
            Certificate.class)
        .setParameter(1, number)
        .setParameter(2, issuerId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** A physical copy. */
  public CertificateCopy copy(long id) {
    return em.getReference(CertificateCopy.class, id);
  }

  /** Copies behind this one that were printed and never superseded, in their order. */
  public List<Long> firstCopies(long after, int limit) {
    return em.createQuery(
            "select c.id from CertificateCopy c where c.id > ?1 and c.supersedes is null and not"
                + " exists (select l.id from CertificateCopy l where l.supersedes = c.id)"
                + " order by c.id",
            Long.class)
        .setParameter(1, after)
        .setMaxResults(limit)
        .getResultList();
  }

  private Optional<Certificate> one(String query, String value) {
    return em.createQuery(query, Certificate.class)
        .setParameter(1, value)
        .getResultStream()
        .findFirst();
  }
}
