package org.carecert.standard.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carecert.standard.domain.CalendarDay;
import org.carecert.standard.domain.DataKind;
import org.carecert.standard.domain.DatedRow;
import org.carecert.standard.domain.LeastLevel;
import org.carecert.standard.domain.Parameter;
import org.carecert.standard.domain.PostNeed;
import org.carecert.standard.domain.Proposal;
import org.carecert.standard.domain.ProposalState;

/** Keeps what officers propose, and enters what was approved. */
@Dependent
public class EntryStore {
  @PersistenceContext private EntityManager em;
  @Inject private KeptCalendar kept;

  /** Adds a proposal. */
  public void add(Proposal proposal) {
    em.persist(proposal);
    em.flush();
  }

  /** A proposal by its code, held until the transaction ends. */
  public Optional<Proposal> held(String code) {
    Optional<Proposal> found =
        em.createQuery("select p from Proposal p where p.code = :code", Proposal.class)
            .setParameter("code", code)
            .getResultStream()
            .findFirst();
    found.ifPresent(proposal -> em.refresh(proposal, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** Proposals before an id, the newest first. */
  public List<Proposal> list(long before, int limit) {
    return em.createQuery(
            "select p from Proposal p where p.id < :before order by p.id desc", Proposal.class)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Proposals in a state, the oldest first. */
  public List<Proposal> in(ProposalState state) {
    return em.createQuery(
            "select p from Proposal p where p.state = :state order by p.id", Proposal.class)
        .setParameter("state", state)
        .getResultList();
  }

  /** How many days of a year are proposed and not decided. */
  public long waitingDays(int year) {
    return in(ProposalState.PROPOSED).stream()
        .map(Proposal::row)
        .filter(row -> row.kind() == DataKind.WORKING_DAY && row.day().day().getYear() == year)
        .count();
  }

  /** Enters a new value: the former one ends where it begins, for who knows of it. */
  public long parameter(Parameter wanted, long proposal, Instant now) {
    long id = next();
    execute(
        "insert into standard_parameter (id, key, value, valid_from, citation, confirmed,"
            + " proposal_id, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        wanted.key(),
        wanted.value(),
        wanted.validFrom(),
        wanted.citation(),
        wanted.confirmed(),
        proposal,
        time(now));
    return id;
  }

  /** Enters a day; what was entered of it before is superseded. */
  public void day(CalendarDay wanted, long proposal, Instant now) {
    kept.forget();
    execute(
        "update standard_working_day set superseded_at = ? where day = ? and superseded_at is null",
        time(now),
        wanted.day());
    execute(
        "insert into standard_working_day (id, day, kind, name, proposal_id) values (?, ?, ?, ?, ?)",
        next(),
        wanted.day(),
        wanted.worked() ? "WORK" : "REST",
        wanted.name(),
        proposal);
  }

  /** Enters that a year is complete. */
  public void year(DatedRow row, long proposal) {
    kept.forget();
    execute(
        "insert into standard_calendar_year (year, citation, proposal_id) values (?, ?, ?)",
        row.year(),
        row.citation(),
        proposal);
  }

  /** Enters the present need of a certificate anew with its level, from a day on. */
  public void leastLevel(LeastLevel wanted, PostNeed present, long proposal, Instant now) {
    execute(
        "insert into standard_post_need (id, post, needs, accepts, least_level, valid_from,"
            + " citation, confirmed, proposal_id, recorded_at)"
            + " values (?, ?, 'VOCATIONAL', ?, cast(nullif(?, '') as int), ?, ?, ?, ?, ?)",
        next(),
        wanted.post().name(),
        String.join(" ", present.accepts()),
        wanted.level() == null ? "" : wanted.level().toString(),
        wanted.validFrom(),
        wanted.citation(),
        wanted.confirmed(),
        proposal,
        time(now));
  }

  /**
   * Takes back the rows that a proposal brought; they stay, with the time until which they stood.
   */
  public void withdraw(long proposal, Instant now) {
    for (String table : List.of("standard_parameter", "standard_post_need")) {
      execute(
          "update "
              + table
              + " set withdrawn_at = ? where proposal_id = ? and withdrawn_at is null",
          time(now),
          proposal);
    }
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private long next() {
    return ((Number) em.createNativeQuery("select nextval('shared_id')").getSingleResult())
        .longValue();
  }

  private void execute(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
