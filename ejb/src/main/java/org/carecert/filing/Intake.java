package org.carecert.filing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.carecert.filing.domain.Checked;
import org.carecert.filing.domain.EventKind;
import org.carecert.filing.domain.EventLine;
import org.carecert.filing.domain.FacilityLine;
import org.carecert.filing.domain.FiledClass;
import org.carecert.filing.domain.FiledStaff;
import org.carecert.filing.domain.Filing;
import org.carecert.filing.domain.FilingCompleted;
import org.carecert.filing.domain.FilingEvent;
import org.carecert.filing.domain.FilingForm;
import org.carecert.filing.domain.FilingReceived;
import org.carecert.filing.store.FilingStore;
import org.carecert.identity.People;
import org.carecert.identity.domain.Caller;
import org.carecert.organisation.Bodies;
import org.carecert.organisation.domain.NewFacility;
import org.carecert.organisation.domain.Uscc;
import org.carecert.shared.Fact;

/** 收件柜台: a counter that keeps what was filed, checks it and starts what follows from it. */
@Stateless
@PermitAll
public class Intake {
  @Inject private FilingStore store;
  @Inject private Bodies bodies;
  @Inject private People people;
  @Inject private Checks checks;
  @Inject private Staffing staffing;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Binds the facility to its operator, if its credit code is one. */
  public void bind(Filing filing) {
    FacilityLine line = filing.facility();
    if (Uscc.valid(line.uscc())) {
      filing.belongsTo(
          bodies.bindFacility(
              new NewFacility(line.uscc(), line.name(), line.kind(), line.address()),
              filing.operatorId()));
    }
  }

  /** Keeps the rows of a new filing. */
  public void keep(Filing filing, FilingForm form) {
    long id = filing.id();
    int position = 0;
    for (var line : form.classes()) {
      store.add(new FiledClass(id, position++, line));
    }
    position = 0;
    for (var line : form.staff()) {
      store.add(new FiledStaff(id, position++, line, people.sealed(line.documentNumber())));
    }
    store.addMaterials(id, form.materials(), clock.instant());
  }

  /**
   * Checks a filing as it is now; if nothing is missing any more, its clocks start and its staff is
   * engaged.
   */
  public Checked submit(Filing filing, Caller caller) {
    checks.hold(filing);
    Checked checked = checks.check(filing);
    store.addFindings(filing.id(), filing.nextRound(), checked.findings());
    staffing.recognise(filing, checked);
    if (checked.complete()) {
      receive(filing, checked, caller);
    } else if (filing.rounds() == 1) {
      facts.fire(new FilingReceived(filing.id(), filing.code()));
    }
    return checked;
  }

  /** Ends what the filing engaged. */
  public void dismissAll(Filing filing) {
    staffing.dismiss(filing);
  }

  private void receive(Filing filing, Checked checked, Caller caller) {
    Instant now = clock.instant();
    filing.complete(now, checks.clocks(now));
    staffing.engage(filing, checked, checks.allowed(filing.id()));
    if (filing.rounds() == 1) {
      facts.fire(new FilingReceived(filing.id(), filing.code()));
    } else {
      store.add(
          new FilingEvent(
              filing.id(),
              new EventLine(EventKind.COMPLETED, now, null, null),
              caller.accountId()));
      facts.fire(new FilingCompleted(filing.id(), filing.code()));
    }
  }
}
