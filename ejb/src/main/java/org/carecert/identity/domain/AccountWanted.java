package org.carecert.identity.domain;

import java.util.Set;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * 开户申请: the account that the administrator opens for somebody, or for a program (等保 2.0: 唯一标识).
 *
 * @param program true for a program, which signs in with its client id and secret
 */
public record AccountWanted(
    String username,
    String displayName,
    Set<Role> roles,
    @Nullable Boolean program,
    String password) {
  private static final Set<Role> OF_NOBODY = Set.of(Role.AUDITOR, Role.ADMIN, Role.CANDIDATE);

  public AccountWanted {
    roles = roles == null ? Set.of() : Set.copyOf(roles);
  }

  /** Whether the roles mean nothing without a body. */
  public boolean needsBody() {
    return !OF_NOBODY.containsAll(roles);
  }

  /** Whether it is a candidate's, which opens by a slip with the person behind it. */
  public boolean candidate() {
    return roles.contains(Role.CANDIDATE);
  }

  /** The account, for a body if it has one. */
  public NewAccount of(@Nullable Long organisationId) {
    return new NewAccount(
        username, displayName, roles, organisationId, null, Boolean.TRUE.equals(program));
  }
}
