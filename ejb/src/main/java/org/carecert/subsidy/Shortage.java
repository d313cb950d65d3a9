package org.carecert.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.carecert.identity.Callers;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.subsidy.domain.ClaimReason;
import org.carecert.subsidy.domain.QuestionCheck;
import org.carecert.subsidy.domain.RuleChanged;
import org.carecert.subsidy.domain.RuleState;
import org.carecert.subsidy.domain.ShortageLine;
import org.carecert.subsidy.domain.ShortageListing;
import org.carecert.subsidy.domain.ShortageOccupation;
import org.carecert.subsidy.store.RuleStore;

/** 急需紧缺职业目录: the desk where two HR officers keep the dated list of shortage occupations. */
@Stateless
public class Shortage {
  @Inject private RuleStore store;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Every entry with its dates, source and state. */
  @RolesAllowed({
    Role.N_CANDIDATE,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_AUDITOR,
    Role.N_ADMIN
  })
  public List<ShortageLine> all() {
    return store.shortage().stream().map(ShortageListing::line).toList();
  }

  /** Proposes an entry; it counts for nothing until a second officer confirms it. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public ShortageLine propose(ShortageOccupation wanted) {
    Require require =
        new Require()
            .text("occupation", wanted.occupation(), 20)
            .text("citation", wanted.citation(), 300)
            .present("validFrom", wanted.validFrom());
    QuestionCheck.day(require, "validFrom", wanted.validFrom());
    QuestionCheck.day(require, "validTo", wanted.validTo());
    require.check();
    if (wanted.validTo() != null && wanted.validTo().isBefore(wanted.validFrom())) {
      throw Refused.at("validTo", CommonReason.FIELD_INVALID, "validTo");
    }
    ShortageListing listing =
        new ShortageListing(
            PublicCode.fresh(), wanted, callers.current().username(), clock.instant());
    store.add(listing);
    return told(listing);
  }

  /** Puts a proposed entry in force. */
  @RolesAllowed(Role.N_HR_REVIEWER)
  public ShortageLine confirm(String code) {
    store.lockRules();
    ShortageListing listing = known(code);
    ShortageOccupation entry = listing.entry();
    boolean clash =
        store.book().shortage().stream()
            .anyMatch(other -> other.occupation().equals(entry.occupation()) && other.meets(entry));
    if (clash) {
      throw new Refused(ClaimReason.SHORTAGE_OVERLAPS);
    }
    listing.decided(RuleState.IN_FORCE, callers.current().username(), clock.instant());
    return told(listing);
  }

  /** Drops a proposed entry. */
  @RolesAllowed(Role.N_HR_REVIEWER)
  public ShortageLine dismiss(String code) {
    ShortageListing listing = known(code);
    listing.decided(RuleState.DISMISSED, callers.current().username(), clock.instant());
    return told(listing);
  }

  private ShortageLine told(ShortageListing listing) {
    ShortageLine line = listing.line();
    facts.fire(new RuleChanged(listing.id(), line.id(), line.state()));
    return line;
  }

  private ShortageListing known(String code) {
    return store.entry(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
