package org.carecert.organisation.domain;

import java.util.Set;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * 开户申请: the account that the administrator opens for somebody of a body, or for a program (等保 2.0:
 * 唯一标识).
 *
 * @param body the public code of the body he works for; schools, evaluation organisations and
 *     operators of facilities need one
 * @param program true for a program that signs in with its client id and secret
 */
public record AccountWanted(
    @Nullable String username,
    @Nullable String displayName,
    @Nullable Set<Role> roles,
    @Nullable String body,
    boolean program,
    @Nullable String password) {
  private static final Set<Role> OF_A_BODY = Set.of(Role.SCHOOL, Role.EVALUATOR, Role.FACILITY);

  public AccountWanted {
    roles = roles == null ? null : Set.copyOf(roles);
  }

  /** Whether the roles mean nothing without a body. */
  public boolean needsBody() {
    return roles != null && roles.stream().anyMatch(OF_A_BODY::contains);
  }

  /** Whether it is a candidate's, which opens by a slip with the person behind it. */
  public boolean candidate() {
    return roles != null && roles.contains(Role.CANDIDATE);
  }
}
