package org.carecert.filing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carecert.filing.domain.EventLine;
import org.carecert.filing.domain.FiledClass;
import org.carecert.filing.domain.FiledFinding;
import org.carecert.filing.domain.FiledMaterial;
import org.carecert.filing.domain.FiledStaff;
import org.carecert.filing.domain.Filing;
import org.carecert.filing.domain.FilingEvent;
import org.carecert.filing.domain.FilingReceipt;
import org.carecert.filing.domain.FilingState;
import org.carecert.filing.domain.Finding;
import org.carecert.filing.domain.MaterialLine;
import org.carecert.shared.Require;

/** Keeps filings with their rows. */
@Dependent
public class FilingStore {
  @PersistenceContext private EntityManager em;

  /** Adds a filing; it has its id afterwards. */
  public void add(Filing filing) {
    em.persist(filing);
    // The rows that follow refer to it.
    em.flush();
  }

  /** Adds a row of a filing. */
  public void add(FiledClass row) {
    em.persist(row);
  }

  /** Adds a row of a filing. */
  public void add(FiledStaff row) {
    em.persist(row);
  }

  /** Adds materials after those that are there. */
  public void addMaterials(long filingId, List<MaterialLine> lines, Instant at) {
    int position = materials(filingId).size();
    for (MaterialLine line : lines) {
      em.persist(new FiledMaterial(filingId, position++, line, at));
    }
  }

  /** Adds what was found in a round. */
  public void addFindings(long filingId, int round, List<Finding> findings) {
    int position = 0;
    for (Finding finding : findings) {
      em.persist(new FiledFinding(filingId, round, position++, finding));
    }
  }

  /** Adds an event. */
  public void add(FilingEvent event) {
    em.persist(event);
  }

  /** Adds a receipt. */
  public void add(FilingReceipt receipt) {
    em.persist(receipt);
  }

  /** A filing by its code, of this operator. */
  public Optional<Filing> ofOperator(String code, long operatorId) {
    if (!Require.storable(code)) {
      return Optional.empty();
    }
    return one(
        em.createQuery(
                "select f from Filing f where f.code = :code and f.operatorId = :operator",
                Filing.class)
            .setParameter("code", code)
            .setParameter("operator", operatorId)
            .getResultList());
  }

  /** A filing by its code, for those who see all. */
  public Optional<Filing> byCode(String code) {
    if (!Require.storable(code)) {
      return Optional.empty();
    }
    return one(
        em.createQuery("select f from Filing f where f.code = :code", Filing.class)
            .setParameter("code", code)
            .getResultList());
  }

  /** A filing by its id. */
  public Optional<Filing> byId(long id) {
    return Optional.ofNullable(em.find(Filing.class, id));
  }

  /** Holds a filing until the end of the transaction and reads it as it is now. */
  public Filing held(Filing filing) {
    em.refresh(filing, LockModeType.PESSIMISTIC_WRITE);
    return filing;
  }

  /** Other filings of a facility that stand in one of these states. */
  public List<Filing> ofFacility(long facilityId, List<FilingState> states) {
    return em.createQuery(
            "select f from Filing f where f.facilityId = :facility and f.state in :states"
                + " order by f.id",
            Filing.class)
        .setParameter("facility", facilityId)
        .setParameter("states", states)
        .getResultList();
  }

  /** The ids of the filings that stand. */
  public List<Long> standing() {
    return em.createQuery(
            "select f.id from Filing f where f.state in :states order by f.id", Long.class)
        .setParameter("states", List.of(FilingState.RECEIVED, FilingState.RECEIPTED))
        .getResultList();
  }

  /** Filings whose clocks were counted over days that were not loaded, or run still. */
  public List<Filing> counting(LocalDate today) {
    return em.createQuery(
            "select f from Filing f where f.provisional = true or f.state = :received"
                + " or (f.state = :receipted and f.conformityDueOn >= :today)",
            Filing.class)
        .setParameter("received", FilingState.RECEIVED)
        .setParameter("receipted", FilingState.RECEIPTED)
        .setParameter("today", today)
        .getResultList();
  }

  /** The classes as filed, in their order. */
  public List<FiledClass> classes(long filingId) {
    return em.createQuery(
            "select r from FiledClass r where r.filingId = :filing order by r.position",
            FiledClass.class)
        .setParameter("filing", filingId)
        .getResultList();
  }

  /** The staff rows as filed, in their order. */
  public List<FiledStaff> staff(long filingId) {
    return em.createQuery(
            "select r from FiledStaff r where r.filingId = :filing order by r.position",
            FiledStaff.class)
        .setParameter("filing", filingId)
        .getResultList();
  }

  /** The materials handed in so far, in their order. */
  public List<FiledMaterial> materials(long filingId) {
    return em.createQuery(
            "select r from FiledMaterial r where r.filingId = :filing order by r.position",
            FiledMaterial.class)
        .setParameter("filing", filingId)
        .getResultList();
  }

  /** What was found in a round. */
  public List<Finding> findings(long filingId, int round) {
    return em
        .createQuery(
            "select r from FiledFinding r where r.filingId = :filing and r.round = :round"
                + " order by r.position",
            FiledFinding.class)
        .setParameter("filing", filingId)
        .setParameter("round", round)
        .getResultList()
        .stream()
        .map(FiledFinding::finding)
        .toList();
  }

  /** What happened to a filing, in order. */
  public List<EventLine> events(long filingId) {
    return em
        .createQuery(
            "select e from FilingEvent e where e.filingId = :filing order by e.at, e.id",
            FilingEvent.class)
        .setParameter("filing", filingId)
        .getResultList()
        .stream()
        .map(FilingEvent::line)
        .toList();
  }

  /** The receipt of a filing, if issued. */
  public Optional<FilingReceipt> receipt(long filingId) {
    return one(
        em.createQuery(
                "select r from FilingReceipt r where r.filingId = :filing", FilingReceipt.class)
            .setParameter("filing", filingId)
            .getResultList());
  }

  /** The next serial of this year's filing numbers; two desks never get the same. */
  public int nextNumber(int year) {
    return ((Number)
            em.createNativeQuery(
                    "insert into filing_number as n (year, last) values (?1, 1)"
                        + " on conflict (year) do update set last = n.last + 1 returning last")
                .setParameter(1, year)
                .getSingleResult())
        .intValue();
  }

  private static <T> Optional<T> one(List<T> rows) {
    return rows.stream().findFirst();
  }
}
