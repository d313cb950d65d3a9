package org.carecert.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carecert.standard.Parameters;
import org.carecert.standard.WorkingDays;
import org.carecert.subsidy.domain.BarFound;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimSorting;
import org.carecert.subsidy.domain.Determination;
import org.carecert.subsidy.domain.Entitlement;
import org.carecert.subsidy.domain.HeldBack;
import org.jspecify.annotations.Nullable;

/** 柜台 · 批量办理: the counter that says which of many claims may take a common step, and until when. */
@Stateless
@PermitAll
public class ClaimPeriods {
  @Inject private Entitlements entitlements;
  @Inject private Parameters parameters;
  @Inject private WorkingDays workingDays;

  /** The last day of a publicity period that begins on this day. */
  public LocalDate publicityEnds(LocalDate from) {
    return workingDays.after(from, parameters.whole("subsidy.publicity.days", from)).date();
  }

  /** Judges each of these claims anew; who is barred meanwhile is held back, not the others. */
  public ClaimSorting sort(List<Claim> found, @Nullable Set<String> codes) {
    List<Claim> clear = new ArrayList<>();
    List<HeldBack> held = new ArrayList<>();
    for (Claim claim : found) {
      if (codes != null && !codes.contains(claim.code())) {
        continue;
      }
      Determination now = entitlements.again(claim);
      if (now.decision() == Entitlement.ENTITLED) {
        clear.add(claim);
      } else {
        held.add(new HeldBack(claim.code(), now.reasons().stream().map(BarFound::bar).toList()));
      }
    }
    return new ClaimSorting(clear, held);
  }
}
