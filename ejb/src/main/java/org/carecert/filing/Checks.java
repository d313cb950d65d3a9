package org.carecert.filing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.filing.domain.Checked;
import org.carecert.filing.domain.Circumstances;
import org.carecert.filing.domain.Clocks;
import org.carecert.filing.domain.EventKind;
import org.carecert.filing.domain.EventLine;
import org.carecert.filing.domain.FiledClass;
import org.carecert.filing.domain.FiledMaterial;
import org.carecert.filing.domain.Filing;
import org.carecert.filing.domain.FilingForm;
import org.carecert.filing.domain.FilingRules;
import org.carecert.filing.domain.StaffStanding;
import org.carecert.filing.store.FilingStore;
import org.carecert.filing.store.RegistrationStore;
import org.carecert.identity.People;
import org.carecert.organisation.domain.Uscc;
import org.carecert.shared.CityClock;
import org.carecert.standard.WorkingDays;
import org.carecert.standard.domain.Deadline;
import org.carecert.standard.domain.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** 核查柜台: a counter that checks a filing as of now, by the rules and numbers in force today. */
@Stateless
@PermitAll
public class Checks {
  @Inject private FilingStore store;
  @Inject private RegistrationStore registrations;
  @Inject private Standings standings;
  @Inject private People people;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;

  /** What is found in a filing now. */
  public Checked check(Filing filing) {
    LocalDate today = CityClock.today(clock);
    FilingForm form = form(filing);
    List<StaffStanding> staff = standings.of(form, filing.facilityId(), allowed(filing.id()));
    String uscc = form.facility().uscc();
    Circumstances now =
        new Circumstances(
            today,
            Uscc.valid(uscc),
            registrations.byUscc(uscc).isPresent(),
            staff,
            standings.norms(today));
    return new Checked(FilingRules.findings(form, now), staff);
  }

  /** Lets nobody else engage the people of a filing until the transaction ends. */
  public void hold(Filing filing) {
    standings.hold(form(filing));
  }

  /** The form as filed and completed so far. */
  public FilingForm form(Filing filing) {
    long id = filing.id();
    return new FilingForm(
        filing.facility(),
        store.classes(id).stream().map(FiledClass::line).toList(),
        store.staff(id).stream().map(row -> row.line(people.opened(row.documentSealed()))).toList(),
        store.materials(id).stream().map(FiledMaterial::line).toList());
  }

  /** The due dates of what was complete at this moment. */
  public Clocks clocks(Instant complete) {
    LocalDate day = CityClock.dayOf(complete);
    WorkingCalendar calendar = workingDays.calendar();
    Deadline receipt = calendar.after(day, standings.whole("filing.receipt.working-days", day));
    Deadline conformity =
        calendar.after(day, standings.whole("filing.conformity.working-days", day));
    return new Clocks(
        receipt.date(), conformity.date(), receipt.provisional() || conformity.provisional());
  }

  /** Until when a task that opens on a day is to be dealt with. */
  public LocalDate taskDueOn(LocalDate day) {
    return workingDays.after(day, standings.whole("filing.task.working-days", day)).date();
  }

  /** Working days left until a day, negative once it is past; null if there is none. */
  public @Nullable Integer daysLeft(@Nullable LocalDate dueOn) {
    return dueOn == null ? null : workingDays.left(CityClock.today(clock), dueOn);
  }

  /** The rows for which the bureau allowed a second engagement. */
  public Set<String> allowed(long filingId) {
    return store.events(filingId).stream()
        .filter(event -> event.kind() == EventKind.SECOND_ENGAGEMENT_ALLOWED)
        .map(EventLine::ref)
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
