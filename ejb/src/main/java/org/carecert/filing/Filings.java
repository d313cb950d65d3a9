package org.carecert.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.carecert.filing.domain.Checked;
import org.carecert.filing.domain.EventKind;
import org.carecert.filing.domain.EventLine;
import org.carecert.filing.domain.Filing;
import org.carecert.filing.domain.FilingCancelled;
import org.carecert.filing.domain.FilingDraft;
import org.carecert.filing.domain.FilingDraft.MaterialRow;
import org.carecert.filing.domain.FilingEvent;
import org.carecert.filing.domain.FilingForm;
import org.carecert.filing.domain.FilingReason;
import org.carecert.filing.domain.FilingView;
import org.carecert.filing.domain.FormCheck;
import org.carecert.filing.domain.MaterialLine;
import org.carecert.filing.store.FilingStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.organisation.domain.Uscc;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** 备案窗口: the desk at which a facility files, completes and withdraws its own filings. */
@Stateless
public class Filings {
  @Inject private Callers callers;
  @Inject private FilingStore store;
  @Inject private Intake intake;
  @Inject private Views views;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Files a facility. What is missing comes back as findings; only what cannot be read is refused.
   *
   * @throws Refused with every unreadable field, or NOT_FOUND if another operator has the facility
   */
  @RolesAllowed(Role.N_FACILITY)
  public FilingView file(FilingDraft draft) {
    Caller caller = callers.current();
    Instant now = clock.instant();
    FilingForm form = FormCheck.form(draft, CityClock.dayOf(now));
    Filing filing = new Filing(PublicCode.fresh(), caller.organisation(), form.facility(), now);
    intake.bind(filing);
    store.add(filing);
    intake.keep(filing, form);
    note(filing, caller, EventKind.FILED, null);
    Checked checked = intake.submit(filing, caller);
    return views.of(filing, checked);
  }

  /**
   * Hands in materials that were missing, and the right credit code if a wrong one was filed.
   *
   * @throws Refused NOTHING_TO_COMPLETE if the filing is complete
   */
  @RolesAllowed(Role.N_FACILITY)
  public FilingView complete(
      String code, @Nullable List<@Nullable MaterialRow> rows, @Nullable String uscc) {
    Caller caller = callers.current();
    Filing filing = store.held(own(code, caller));
    filing.mustBeIncomplete();
    Instant now = clock.instant();
    List<MaterialLine> lines =
        FormCheck.materials(rows == null && uscc != null ? List.of() : rows, CityClock.dayOf(now));
    correct(filing, uscc);
    store.addMaterials(filing.id(), lines, now);
    Checked checked = intake.submit(filing, caller);
    return views.of(filing, checked);
  }

  /** Withdraws a filing; its people are free from tomorrow on. */
  @RolesAllowed(Role.N_FACILITY)
  public FilingView cancel(String code, @Nullable String reason) {
    new Require().text("reason", reason, 500).check();
    Caller caller = callers.current();
    Filing filing = store.held(own(code, caller));
    filing.cancel();
    intake.dismissAll(filing);
    note(filing, caller, EventKind.CANCELLED, reason);
    facts.fire(new FilingCancelled(filing.id(), filing.code()));
    return views.of(filing);
  }

  private void correct(Filing filing, @Nullable String uscc) {
    if (uscc == null || uscc.isBlank()) {
      return;
    }
    String right = uscc.strip().toUpperCase(java.util.Locale.ROOT);
    if (!Uscc.valid(right)) {
      throw Refused.at("uscc", FilingReason.USCC_WRONG);
    }
    filing.creditCodeIs(right);
    intake.bind(filing);
  }

  private Filing own(String code, Caller caller) {
    return store
        .ofOperator(code, caller.organisation())
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private void note(Filing filing, Caller caller, EventKind kind, @Nullable String note) {
    store.add(
        new FilingEvent(
            filing.id(), new EventLine(kind, clock.instant(), null, note), caller.accountId()));
  }
}
