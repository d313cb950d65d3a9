package org.carecert.subsidy.domain;

import java.time.Instant;
import java.util.List;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * 办理步骤: one step of a claim's history.
 *
 * @param roles in which roles the actor acted
 */
public record ClaimStep(
    ClaimState state, String actor, List<Role> roles, @Nullable String note, Instant at) {
  public ClaimStep {
    roles = List.copyOf(roles);
  }
}
