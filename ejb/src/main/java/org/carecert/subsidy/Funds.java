package org.carecert.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.carecert.identity.Callers;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.subsidy.domain.Bar;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.FundAllotted;
import org.carecert.subsidy.domain.FundEntry;
import org.carecert.subsidy.domain.FundLine;
import org.carecert.subsidy.store.FundStore;
import org.jspecify.annotations.Nullable;

/** 资金额度: the desk where the finance office's allotments are entered and balances are seen. */
@Stateless
public class Funds {
  private static final long MOST_FEN = 100_000_000_000_000L;

  @Inject private FundStore store;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** What each fund has left and what waits in it. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_AUDITOR})
  public List<FundLine> all() {
    return store.lines();
  }

  /** Enters an allotment, or with a negative amount its withdrawal; never below zero. */
  @RolesAllowed(Role.N_HR_REVIEWER)
  public List<FundLine> allot(Fund fund, @Nullable Long amountFen, @Nullable String note) {
    new Require()
        .between("amountFen", amountFen, -MOST_FEN, MOST_FEN)
        .holds("amountFen", amountFen == null || amountFen != 0)
        .text("note", note, 300)
        .check();
    FundEntry entry =
        new FundEntry(
            fund,
            Objects.requireNonNull(amountFen),
            "ALLOTMENT",
            0,
            Objects.requireNonNull(note),
            callers.current().username());
    if (!store.book(entry, clock.instant())) {
      throw new Refused(Bar.FUND_EXHAUSTED, fund);
    }
    facts.fire(new FundAllotted(fund, amountFen));
    return store.lines();
  }
}
