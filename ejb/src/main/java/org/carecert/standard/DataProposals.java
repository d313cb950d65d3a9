package org.carecert.standard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.identity.Callers;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.standard.domain.CalendarCorrected;
import org.carecert.standard.domain.CalendarDay;
import org.carecert.standard.domain.CalendarYear;
import org.carecert.standard.domain.CalendarYearCompleted;
import org.carecert.standard.domain.Dated;
import org.carecert.standard.domain.DatedRow;
import org.carecert.standard.domain.Entered;
import org.carecert.standard.domain.EntryRules;
import org.carecert.standard.domain.LeastLevel;
import org.carecert.standard.domain.Parameter;
import org.carecert.standard.domain.ParameterChanged;
import org.carecert.standard.domain.PostNeed;
import org.carecert.standard.domain.Proposal;
import org.carecert.standard.domain.ProposalChanged;
import org.carecert.standard.domain.ProposalLine;
import org.carecert.standard.domain.ProposalState;
import org.carecert.standard.domain.Timeline;
import org.carecert.standard.store.EntryOrder;
import org.carecert.standard.store.EntryStore;
import org.carecert.standard.store.StandardStore;
import org.jspecify.annotations.Nullable;

/** 参数维护: the desk where one officer proposes dated data and another one approves it. */
@Stateless
public class DataProposals {
  @Inject private StandardStore store;
  @Inject private EntryStore entries;
  @Inject private EntryOrder order;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Proposes a new value from a day on; once approved, the present one ends the day before.
   *
   * @throws Refused UNKNOWN_PARAMETER, VALUE_NOT_WHOLE, VALUE_OUT_OF_BOUNDS, VALUE_NOT_LISTED,
   *     EARLIER_THAN_PRESENT, DAY_PASSED
   */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_HEALTH_CLERK, Role.N_HEALTH_REVIEWER})
  public ProposalLine parameter(Parameter wanted) {
    new Require()
        .text("key", wanted.key(), 100)
        .text("value", wanted.value(), 500)
        .text("citation", wanted.citation(), 500)
        .present("validFrom", wanted.validFrom())
        .holds("validFrom", wanted.validFrom() == null || inReach(wanted.validFrom().getYear()))
        .check();
    return propose(DatedRow.of(wanted));
  }

  /** Proposes a day of the State Council's notice: worked or rested against the week's rule. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_HEALTH_CLERK, Role.N_HEALTH_REVIEWER})
  public ProposalLine day(CalendarDay wanted, @Nullable String citation) {
    new Require()
        .present("day", wanted.day())
        .holds("day", wanted.day() == null || inReach(wanted.day().getYear()))
        .text("name", wanted.name(), 50)
        .text("citation", citation, 500)
        .check();
    return propose(DatedRow.of(wanted, String.valueOf(citation)));
  }

  /**
   * Proposes to say that the notice of a year is entered whole; once approved, deadlines in it are
   * firm.
   */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_HEALTH_CLERK, Role.N_HEALTH_REVIEWER})
  public ProposalLine year(int year, @Nullable String citation) {
    new Require().holds("year", inReach(year)).text("citation", citation, 500).check();
    return propose(DatedRow.complete(year, String.valueOf(citation)));
  }

  /** Proposes the least level of the certificate that a post needs from a day on. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_HEALTH_CLERK, Role.N_HEALTH_REVIEWER})
  public ProposalLine leastLevel(LeastLevel wanted) {
    Integer level = wanted.level();
    new Require()
        .present("post", wanted.post())
        .holds("level", level == null || (level >= 1 && level <= 5))
        .present("validFrom", wanted.validFrom())
        .holds("validFrom", wanted.validFrom() == null || inReach(wanted.validFrom().getYear()))
        .text("citation", wanted.citation(), 500)
        .check();
    return propose(DatedRow.of(wanted));
  }

  /**
   * Proposes to take back an approved value or least level that has not begun.
   *
   * @throws Refused NOTHING_TO_WITHDRAW, BEGUN_ALREADY
   */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_HEALTH_CLERK, Role.N_HEALTH_REVIEWER})
  public ProposalLine withdrawal(String code, @Nullable String citation) {
    new Require().text("citation", citation, 500).check();
    return propose(DatedRow.withdrawal(held(code).line(), String.valueOf(citation)));
  }

  /** Approves an entry, as another officer than its proposer: it is applied from its day on. */
  @RolesAllowed({Role.N_HR_REVIEWER, Role.N_HEALTH_REVIEWER})
  public ProposalLine approve(String code) {
    order.alone();
    Proposal proposal = decided(code, ProposalState.APPROVED);
    DatedRow row = proposal.row();
    Refused.ifAny(faults(row));
    facts.fire(enter(row, proposal));
    return proposal.line();
  }

  /** Sends an entry back, as another officer than its proposer. */
  @RolesAllowed({Role.N_HR_REVIEWER, Role.N_HEALTH_REVIEWER})
  public ProposalLine dismiss(String code) {
    return decided(code, ProposalState.DISMISSED).line();
  }

  private ProposalLine propose(DatedRow row) {
    Refused.ifAny(faults(row));
    Proposal proposal = new Proposal(row, callers.current().username(), clock.instant());
    entries.add(proposal);
    return told(proposal).line();
  }

  private Proposal decided(String code, ProposalState decision) {
    Proposal proposal = held(code);
    proposal.decided(decision, callers.current().username(), clock.instant());
    return told(proposal);
  }

  private Proposal held(String code) {
    return entries.held(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private Proposal told(Proposal proposal) {
    ProposalLine line = proposal.line();
    facts.fire(new ProposalChanged(proposal.id(), line.code(), line.state()));
    return proposal;
  }

  private List<Refusal> faults(DatedRow row) {
    return switch (row.kind()) {
      case PARAMETER -> parameterFaults(row.parameter());
      case WORKING_DAY -> EntryRules.day(store.days(), row.day());
      case CALENDAR_YEAR ->
          EntryRules.year(
              store.days(), completeYears(), row.year(), entries.waitingDays(row.year()));
      case WITHDRAWAL -> EntryRules.withdrawal(held(row.subject()).line(), today());
      case LEAST_LEVEL -> {
        LeastLevel wanted = row.leastLevel();
        yield EntryRules.leastLevel(standing(store.ownNeeds(wanted.post())), wanted, today());
      }
    };
  }

  private List<Refusal> parameterFaults(Parameter wanted) {
    return store.kinds().stream()
        .filter(kind -> kind.key().equals(wanted.key()))
        .findFirst()
        .map(
            kind ->
                EntryRules.parameter(
                    kind, standing(store.parameter(wanted.key())), wanted, today()))
        .orElseGet(() -> EntryRules.unknown(wanted.key()));
  }

  private Fact enter(DatedRow row, Proposal approved) {
    long proposal = approved.id();
    Instant now = Objects.requireNonNull(approved.line().decidedAt());
    switch (row.kind()) {
      case PARAMETER -> {
        return new ParameterChanged(
            entries.parameter(row.parameter(), proposal, now), row.subject());
      }
      case WORKING_DAY -> {
        entries.day(row.day(), proposal, now);
        if (completeYears().contains(row.year())) {
          return new CalendarCorrected(proposal, row.year());
        }
      }
      case CALENDAR_YEAR -> {
        entries.year(row, proposal);
        return new CalendarYearCompleted(proposal, row.year());
      }
      case WITHDRAWAL -> {
        Proposal entered = held(row.subject());
        entered.withdrawn();
        entries.withdraw(told(entered).id(), now);
      }
      case LEAST_LEVEL -> {
        LeastLevel wanted = row.leastLevel();
        entries.leastLevel(wanted, present(wanted), proposal, now);
      }
    }
    return new ParameterChanged(proposal, row.kind() + "." + row.subject());
  }

  private PostNeed present(LeastLevel wanted) {
    return standing(store.ownNeeds(wanted.post())).stream()
        .filter(need -> need.needs() == PostNeed.Kind.VOCATIONAL && need.validTo() == null)
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private static <T extends Dated<T>> List<T> standing(List<Entered<T>> rows) {
    return Timeline.known(rows, Instant.MAX);
  }

  private Set<Integer> completeYears() {
    return store.years().stream().map(CalendarYear::year).collect(Collectors.toSet());
  }

  private LocalDate today() {
    return CityClock.today(clock);
  }

  private static boolean inReach(int year) {
    return year >= 1950 && year <= 2199;
  }
}
