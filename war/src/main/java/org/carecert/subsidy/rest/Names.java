package org.carecert.subsidy.rest;

import java.util.Arrays;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.subsidy.domain.ClaimState;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.RecoveryState;
import org.jspecify.annotations.Nullable;

/** Names in addresses: an unknown one is malformed or not there, never a fault. */
final class Names {
  private Names() {}

  /** A claim's state in a query, or null where none is given. */
  static @Nullable ClaimState claimState(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    return Arrays.stream(ClaimState.values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refused.at("state", CommonReason.MALFORMED, "state"));
  }

  /** A case's state in a query, or null where none is given. */
  static @Nullable RecoveryState recoveryState(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    return Arrays.stream(RecoveryState.values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refused.at("state", CommonReason.MALFORMED, "state"));
  }

  /** A fund in a path. */
  static Fund fund(String name) {
    return Arrays.stream(Fund.values())
        .filter(fund -> fund.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
