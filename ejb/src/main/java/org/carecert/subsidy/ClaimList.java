package org.carecert.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.shared.Waits;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimEvent;
import org.carecert.subsidy.domain.ClaimLine;
import org.carecert.subsidy.domain.ClaimState;
import org.carecert.subsidy.domain.ClaimView;
import org.carecert.subsidy.store.ClaimStore;
import org.jspecify.annotations.Nullable;

/** 申领查询: the desk that shows claims: to the candidate his own, to HR what waits. */
@Stateless
public class ClaimList {
  @Inject private ClaimStore claims;
  @Inject private ClaimJournal journal;
  @Inject private Entitlements entitlements;
  @Inject private PersonCards people;
  @Inject private Callers callers;

  /** Claims in a state, or in all, oldest first; a candidate sees his own. */
  @RolesAllowed({Role.N_CANDIDATE, Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_AUDITOR})
  public Slice<ClaimLine> page(@Nullable ClaimState state, long after, int limit) {
    Caller caller = callers.current();
    Collection<ClaimState> states =
        state == null ? EnumSet.allOf(ClaimState.class) : EnumSet.of(state);
    List<Claim> found =
        sees(caller)
            ? claims.in(states, after, limit + 1)
            : claims.of(caller.person()).stream()
                .filter(claim -> states.contains(claim.state()) && claim.id() > after)
                .sorted(java.util.Comparator.comparing(Claim::id))
                .limit(limit + 1L)
                .toList();
    return Slice.of(journal.lines(found), limit, ClaimLine::id);
  }

  /** What waits for the caller's role, the nearest clock first. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public Waits<ClaimLine> waiting(int shown) {
    Caller caller = callers.current();
    EnumSet<ClaimState> states = EnumSet.noneOf(ClaimState.class);
    if (caller.has(Role.HR_CLERK)) {
      states.addAll(
          EnumSet.of(ClaimState.SUBMITTED, ClaimState.SECOND_REVIEWED, ClaimState.FAILED));
    }
    if (caller.has(Role.HR_REVIEWER)) {
      states.addAll(
          EnumSet.of(
              ClaimState.FIRST_REVIEWED,
              ClaimState.PUBLICISED,
              ClaimState.OBJECTED,
              ClaimState.APPROVED));
    }
    return new Waits<>(journal.lines(claims.urgent(states, shown)), claims.count(states));
  }

  /** Whether a claim waits to be put on the public list. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public boolean isPublishable() {
    return claims.count(EnumSet.of(ClaimState.SECOND_REVIEWED)) > 0;
  }

  /** The candidate's own claims, the newest first. */
  @RolesAllowed(Role.N_CANDIDATE)
  public List<ClaimLine> mine() {
    return journal.lines(claims.of(callers.current().person()));
  }

  /** One claim with its history and its determination as of now. */
  @RolesAllowed({Role.N_CANDIDATE, Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_AUDITOR})
  public ClaimView view(String code) {
    Caller caller = callers.current();
    Claim claim =
        claims
            .byCode(code)
            .filter(found -> sees(caller) || found.personId() == caller.person())
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    PersonCard person = people.of(claim.personId(), sees(caller));
    return new ClaimView(
        claim.card(),
        person.name(),
        person.maskedNumber(),
        claims.history(claim.id()).stream().map(ClaimEvent::step).toList(),
        entitlements.again(claim));
  }

  private static boolean sees(Caller caller) {
    return caller.has(Role.HR_CLERK) || caller.has(Role.HR_REVIEWER) || caller.has(Role.AUDITOR);
  }
}
