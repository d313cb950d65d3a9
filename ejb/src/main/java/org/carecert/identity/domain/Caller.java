package org.carecert.identity.domain;

import java.util.Set;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * 来办事的人: the account that is calling (等保 2.0 访问控制).
 *
 * @param organisationId the body he acts for, null for a candidate
 * @param personId the person he is, null for an officer or a program
 */
public record Caller(
    long accountId,
    String username,
    String displayName,
    Set<Role> roles,
    @Nullable Long organisationId,
    @Nullable Long personId) {
  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Whether he has this role. */
  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** The body he acts for; refused if there is none. */
  public long organisation() {
    if (organisationId == null) {
      throw new Refused(CommonReason.FORBIDDEN);
    }
    return organisationId;
  }

  /** The person he is; refused if there is none. */
  public long person() {
    if (personId == null) {
      throw new Refused(CommonReason.FORBIDDEN);
    }
    return personId;
  }
}
