package org.carecert.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carecert.audit.Reads;
import org.carecert.filing.domain.Filing;
import org.carecert.filing.domain.FilingCard;
import org.carecert.filing.domain.FilingReason;
import org.carecert.filing.domain.FilingReceipt;
import org.carecert.filing.domain.FilingState;
import org.carecert.filing.domain.FilingView;
import org.carecert.filing.store.FilingLists;
import org.carecert.filing.store.FilingStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.shared.Waits;
import org.jspecify.annotations.Nullable;

/**
 * 备案查阅窗口: the desk at which a facility reads its own filings and the bureau, inspectors and
 * auditors all.
 */
@Stateless
public class FilingDesk {
  @Inject private Callers callers;
  @Inject private FilingStore store;
  @Inject private FilingLists lists;
  @Inject private Views views;
  @Inject private Reads reads;

  /**
   * A filing as of now.
   *
   * @throws Refused NOT_FOUND if there is none, or it is another operator's
   */
  @RolesAllowed({
    Role.N_FACILITY,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER,
    Role.N_INSPECTOR,
    Role.N_AUDITOR
  })
  public FilingView read(String code) {
    Filing filing = readable(code);
    reads.recorded("filing", filing.id(), "staff");
    return views.of(filing);
  }

  /** Filings, newest first: a facility's own, or all, in one state if asked. */
  @RolesAllowed({
    Role.N_FACILITY,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER,
    Role.N_INSPECTOR,
    Role.N_AUDITOR
  })
  public Slice<FilingCard> list(@Nullable String stateName, @Nullable String after, int limit) {
    FilingState state = state(stateName);
    long cursor = Slice.cursor(after);
    long before = cursor == 0 ? Long.MAX_VALUE : cursor;
    Caller caller = callers.current();
    List<FilingCard> found;
    if (!seesAll(caller)) {
      found = lists.ofOperator(caller.organisation(), state, before, limit + 1);
    } else {
      found = lists.all(state, before, limit + 1);
    }
    return Slice.of(counted(found), limit, FilingCard::id);
  }

  /**
   * When the facility last filed, or, where an earlier filing is named, when something was last
   * done with it or with a later one of the same facility.
   */
  @RolesAllowed(Role.N_FACILITY)
  public Optional<Instant> changed(String code) {
    long operator = callers.current().organisation();
    return code.isEmpty() ? lists.lastFiled(operator) : lists.lastEvent(operator, code);
  }

  /** What waits for a receipt, the nearest clock first. */
  @RolesAllowed({Role.N_HEALTH_CLERK, Role.N_HEALTH_REVIEWER, Role.N_INSPECTOR, Role.N_AUDITOR})
  public Waits<FilingCard> waiting(int shown) {
    return new Waits<>(counted(lists.waiting(shown)), lists.countWaiting());
  }

  /**
   * The receipt as issued, the same bytes each time.
   *
   * @throws Refused RECEIPT_NOT_ISSUED before the bureau issued it
   */
  @RolesAllowed({
    Role.N_FACILITY,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER,
    Role.N_INSPECTOR,
    Role.N_AUDITOR
  })
  public byte[] receipt(String code) {
    return store
        .receipt(readable(code).id())
        .map(FilingReceipt::pdf)
        .orElseThrow(() -> new Refused(FilingReason.RECEIPT_NOT_ISSUED));
  }

  private List<FilingCard> counted(List<FilingCard> cards) {
    return cards.stream().map(card -> card.withDaysLeft(views.daysLeft(card.dueOn()))).toList();
  }

  private static @Nullable FilingState state(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    return Arrays.stream(FilingState.values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refused.at("state", CommonReason.MALFORMED, "state"));
  }

  private Filing readable(String code) {
    Caller caller = callers.current();
    Optional<Filing> found =
        seesAll(caller) ? store.byCode(code) : store.ofOperator(code, caller.organisation());
    return found.orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private static boolean seesAll(Caller caller) {
    return caller.has(Role.HEALTH_CLERK)
        || caller.has(Role.HEALTH_REVIEWER)
        || caller.has(Role.INSPECTOR)
        || caller.has(Role.AUDITOR);
  }
}
