package org.carecert.filing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.carecert.filing.domain.Checked;
import org.carecert.filing.domain.FiledStaff;
import org.carecert.filing.domain.Filing;
import org.carecert.filing.domain.StaffFault;
import org.carecert.filing.domain.StaffLine;
import org.carecert.filing.domain.StaffStanding;
import org.carecert.filing.store.FilingStore;
import org.carecert.registry.Engagements;
import org.carecert.registry.domain.EngagementCard;
import org.carecert.registry.domain.NewEngagement;
import org.carecert.registry.domain.StandingCode;
import org.carecert.shared.CityClock;

/** 人员任职柜台: a counter that engages the people of a filing and lets them go. */
@Stateless
@PermitAll
public class Staffing {
  /** With these against him nobody is engaged anywhere. */
  private static final Set<String> NEVER =
      Set.of(StandingCode.BARRED.name(), StandingCode.SUSPENDED.name());

  @Inject private FilingStore store;
  @Inject private Engagements engagements;
  @Inject private Clock clock;

  /** Remembers which person each row turned out to be. */
  public void recognise(Filing filing, Checked checked) {
    for (FiledStaff row : store.staff(filing.id())) {
      checked.of(row.ref()).stream()
          .map(StaffStanding::personId)
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(row::recognised);
    }
  }

  /**
   * Engages from their first day everybody who is known, not barred and not engaged elsewhere (or
   * allowed to be); once a person, whoever is engaged by this filing already stays so.
   */
  public void engage(Filing filing, Checked checked, Set<String> allowed) {
    Map<Long, FiledStaff> people = new LinkedHashMap<>();
    for (FiledStaff row : store.staff(filing.id())) {
      Long person = row.personId();
      if (person != null && free(checked.of(row.ref()), allowed.contains(row.ref()))) {
        people.putIfAbsent(person, row);
      }
    }
    people.forEach((person, row) -> engage(filing, person, row, allowed));
  }

  /** Lets everybody go whom this filing engaged; they are free from today on. */
  public void dismiss(Filing filing) {
    dismissAllBut(filing, Set.of());
  }

  /** Lets those go whom an earlier filing engaged and the later one does not list. */
  public void handOver(Filing earlier, Filing later) {
    Set<Long> staying = new HashSet<>();
    store.staff(later.id()).stream()
        .map(FiledStaff::personId)
        .filter(Objects::nonNull)
        .forEach(staying::add);
    dismissAllBut(earlier, staying);
  }

  private void engage(Filing filing, long person, FiledStaff row, Set<String> allowed) {
    long facility = Objects.requireNonNull(filing.facilityId());
    List<EngagementCard> works = engagements.of(person, clock.instant());
    if (works.stream().anyMatch(work -> work.filingId() == filing.id() && work.until() == null)) {
      return;
    }
    StaffLine line = row.line(row.documentMasked());
    boolean second = allowed.contains(row.ref());
    engagements.engage(
        new NewEngagement(
            person,
            facility,
            line.posts(),
            second ? line.from() : afterOthers(works, facility, line.from()),
            filing.id(),
            second ? line.secondEngagementReason() : null));
  }

  /**
   * Work elsewhere that is over may reach past the first day written: then he begins the day after.
   */
  private static LocalDate afterOthers(
      List<EngagementCard> works, long facility, LocalDate wanted) {
    return works.stream()
        .filter(work -> work.facilityId() != facility && work.secondReason() == null)
        .map(EngagementCard::until)
        .filter(Objects::nonNull)
        .map(until -> until.plusDays(1))
        .reduce(wanted, (one, other) -> one.isAfter(other) ? one : other);
  }

  private static boolean free(List<StaffStanding> standings, boolean allowed) {
    return standings.stream()
        .flatMap(standing -> standing.faults().stream())
        .map(StaffFault::code)
        .noneMatch(
            code ->
                NEVER.contains(code)
                    || (!allowed && code.equals(StandingCode.ENGAGED_ELSEWHERE.name())));
  }

  private void dismissAllBut(Filing filing, Set<Long> staying) {
    Long facility = filing.facilityId();
    if (facility == null) {
      return;
    }
    LocalDate yesterday = CityClock.today(clock).minusDays(1);
    store.staff(filing.id()).stream()
        .map(FiledStaff::personId)
        .filter(Objects::nonNull)
        .filter(person -> !staying.contains(person))
        .distinct()
        .filter(person -> engagedBy(person, filing.id()))
        .forEach(person -> engagements.end(person, facility, yesterday));
  }

  private boolean engagedBy(long person, long filingId) {
    return engagements.of(person, clock.instant()).stream()
        .anyMatch(work -> work.filingId() == filingId && work.until() == null);
  }
}
