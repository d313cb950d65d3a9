package org.carecert.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carecert.filing.domain.EventKind;
import org.carecert.filing.domain.EventLine;
import org.carecert.filing.domain.FiledStaff;
import org.carecert.filing.domain.Filing;
import org.carecert.filing.domain.FilingEvent;
import org.carecert.filing.domain.FilingNonconforming;
import org.carecert.filing.domain.FilingReason;
import org.carecert.filing.domain.FilingView;
import org.carecert.filing.domain.SecondEngagement;
import org.carecert.filing.store.FilingStore;
import org.carecert.identity.Callers;
import org.carecert.organisation.Bodies;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * 备案核查窗口: the desk at which the health bureau says what does not conform and decides on second
 * engagements.
 */
@Stateless
public class Supervision {
  @Inject private Callers callers;
  @Inject private FilingStore store;
  @Inject private Views views;
  @Inject private Staffing staffing;
  @Inject private Bodies bodies;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Says, with reasons, that a filing does not conform (国卫办人口发〔2019〕25号: within 15 working days).
   */
  @RolesAllowed(Role.N_HEALTH_REVIEWER)
  public FilingView nonconforming(String code, @Nullable String reasons) {
    new Require().text("reasons", reasons, 2000).check();
    Filing filing = held(code);
    filing.doesNotConform();
    note(filing, EventKind.NONCONFORMING, null, reasons);
    facts.fire(new FilingNonconforming(filing.id(), filing.code()));
    return views.of(filing);
  }

  /**
   * Allows that the person of a row works here beside another facility; he counts from now on.
   *
   * @throws Refused NO_SECOND_ENGAGEMENT if the row does not ask for it or it was allowed before
   */
  @RolesAllowed(Role.N_HEALTH_REVIEWER)
  public FilingView allowSecond(String code, String ref) {
    Filing filing = held(code);
    filing.mustStand();
    FilingView before = views.of(filing);
    if (before.staff().stream()
        .noneMatch(
            row -> row.ref().equals(ref) && row.secondEngagement() == SecondEngagement.ASKED)) {
      throw new Refused(FilingReason.NO_SECOND_ENGAGEMENT);
    }
    String reason =
        store.staff(filing.id()).stream()
            .filter(row -> row.ref().equals(ref))
            .findFirst()
            .map(FiledStaff::secondEngagementReason)
            .orElse(null);
    note(filing, EventKind.SECOND_ENGAGEMENT_ALLOWED, ref, reason);
    staffing.engage(filing, views.check(filing), views.allowed(filing));
    return views.of(filing);
  }

  /** Releases the facility from its operator, so that another may file for it. */
  @RolesAllowed({Role.N_HEALTH_CLERK, Role.N_HEALTH_REVIEWER})
  public FilingView release(String code, @Nullable String reason) {
    new Require().text("reason", reason, 500).check();
    Filing filing = held(code);
    Long facility = filing.facilityId();
    if (facility == null) {
      throw new Refused(FilingReason.FILING_INCOMPLETE);
    }
    bodies.release(facility);
    note(filing, EventKind.RELEASED, null, reason);
    return views.of(filing);
  }

  private Filing held(String code) {
    return store.held(store.byCode(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND)));
  }

  private void note(Filing filing, EventKind kind, @Nullable String ref, @Nullable String note) {
    store.add(
        new FilingEvent(
            filing.id(),
            new EventLine(kind, clock.instant(), ref, note),
            callers.current().accountId()));
  }
}
