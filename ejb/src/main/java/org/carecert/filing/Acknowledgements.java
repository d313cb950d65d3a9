package org.carecert.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.carecert.filing.domain.Checked;
import org.carecert.filing.domain.EventKind;
import org.carecert.filing.domain.EventLine;
import org.carecert.filing.domain.Filing;
import org.carecert.filing.domain.FilingEvent;
import org.carecert.filing.domain.FilingReceipt;
import org.carecert.filing.domain.FilingReceiptIssued;
import org.carecert.filing.domain.FilingState;
import org.carecert.filing.domain.FilingView;
import org.carecert.filing.domain.ReceiptCard;
import org.carecert.filing.print.ReceiptPaper;
import org.carecert.filing.store.FilingStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** 备案回执窗口: the desk at which the health bureau acknowledges a filing. It approves nothing. */
@Stateless
public class Acknowledgements {
  @Inject private Callers callers;
  @Inject private FilingStore store;
  @Inject private Views views;
  @Inject private Staffing staffing;
  @Inject private ReceiptPaper paper;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Issues the receipt with the notice of basic conditions; an earlier filing of the facility that
   * was acknowledged is superseded.
   *
   * @throws Refused FILING_INCOMPLETE while material is missing, RECEIPT_ALREADY_ISSUED the second
   *     time
   */
  @RolesAllowed(Role.N_HEALTH_CLERK)
  public FilingView issue(String code) {
    Caller caller = callers.current();
    Filing filing =
        store.held(store.byCode(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND)));
    filing.acknowledge();
    supersedeOthers(filing, caller);
    Checked checked = views.check(filing);
    staffing.recognise(filing, checked);
    staffing.engage(filing, checked, views.allowed(filing));
    keepReceipt(filing, caller);
    note(filing, caller, EventKind.RECEIPT_ISSUED, null);
    facts.fire(new FilingReceiptIssued(filing.id(), filing.code()));
    return views.of(filing);
  }

  private void keepReceipt(Filing filing, Caller caller) {
    LocalDate today = CityClock.today(clock);
    int year = today.getYear();
    ReceiptCard card =
        new ReceiptCard(
            String.format(Locale.ROOT, "222404%d%05d", year, store.nextNumber(year)), today);
    byte[] pdf = paper.print(views.of(filing), card);
    store.add(new FilingReceipt(filing.id(), card, caller.accountId(), pdf));
  }

  private void supersedeOthers(Filing filing, Caller caller) {
    long facility = Objects.requireNonNull(filing.facilityId());
    for (Filing other : store.ofFacility(facility, List.of(FilingState.RECEIPTED))) {
      if (other.id() != filing.id()) {
        other.supersede();
        staffing.handOver(other, filing);
        note(other, caller, EventKind.SUPERSEDED, null);
      }
    }
  }

  private void note(Filing filing, Caller caller, EventKind kind, @Nullable String note) {
    store.add(
        new FilingEvent(
            filing.id(), new EventLine(kind, clock.instant(), null, note), caller.accountId()));
  }
}
