package org.carecert.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.shared.Waits;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimLine;
import org.carecert.subsidy.domain.RecoveryCase;
import org.carecert.subsidy.domain.RecoveryLine;
import org.carecert.subsidy.domain.RecoveryState;
import org.carecert.subsidy.store.ClaimStore;
import org.carecert.subsidy.store.RecoveryStore;
import org.jspecify.annotations.Nullable;

/**
 * 追回事项: the HR bureau's desk of cases where money went out on a certificate that was lost
 * afterwards. Entering the money that came back settles a case ({@link Reviews#recover}); here it
 * is decided that it stays paid.
 */
@Stateless
public class Recoveries {
  private static final int LONGEST_NOTE = 500;

  @Inject private RecoveryStore store;
  @Inject private RecoveryCases cases;
  @Inject private ClaimStore claims;
  @Inject private ClaimJournal journal;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** What is open, oldest first. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public Waits<RecoveryLine> waiting(int shown) {
    return new Waits<>(lines(store.in(EnumSet.of(RecoveryState.OPEN), 0, shown)), store.open());
  }

  /** Cases in a state, or in all, oldest first. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_AUDITOR})
  public Slice<RecoveryLine> page(@Nullable RecoveryState state, long after, int limit) {
    Collection<RecoveryState> states =
        state == null ? EnumSet.allOf(RecoveryState.class) : EnumSet.of(state);
    List<RecoveryCase> found = store.in(states, after, limit + 1);
    Slice<RecoveryCase> page = Slice.of(found, limit, RecoveryCase::id);
    return new Slice<>(lines(page.items()), page.next());
  }

  /** The cases of a claim, for who may see it. */
  @RolesAllowed({Role.N_CANDIDATE, Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_AUDITOR})
  public List<RecoveryLine> of(String claim) {
    Caller caller = callers.current();
    boolean officer =
        caller.has(Role.HR_CLERK) || caller.has(Role.HR_REVIEWER) || caller.has(Role.AUDITOR);
    Claim found =
        claims
            .byCode(claim)
            .filter(c -> officer || c.personId() == caller.person())
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    return lines(store.of(found.id()));
  }

  /**
   * 不予追回: it stays paid, with reasons.
   *
   * @throws Refused WRONG_STATE where it is settled
   */
  @RolesAllowed(Role.N_HR_REVIEWER)
  public RecoveryLine drop(String code, @Nullable String note) {
    new Require().text("note", note, LONGEST_NOTE).check();
    RecoveryCase known = store.byCode(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    Claim claim = claims.byIds(List.of(known.claimId())).get(0);
    journal.forStep(claim.code());
    if (store.openOf(claim.id()).filter(open -> open.code().equals(code)).isEmpty()) {
      throw new Refused(CommonReason.WRONG_STATE, known.state());
    }
    cases.settle(claim, RecoveryState.DROPPED, callers.current().username(), note);
    return lines(List.of(known)).get(0);
  }

  private List<RecoveryLine> lines(List<RecoveryCase> found) {
    List<Claim> paid =
        claims.byIds(found.stream().map(RecoveryCase::claimId).collect(Collectors.toSet()));
    Map<Long, ClaimLine> lines =
        journal.lines(paid).stream().collect(Collectors.toMap(ClaimLine::id, line -> line));
    LocalDate today = CityClock.today(clock);
    return found.stream()
        .map(each -> each.line(Objects.requireNonNull(lines.get(each.claimId())), today))
        .toList();
  }
}
