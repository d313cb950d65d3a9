package org.carecert.identity.domain;

import java.util.Set;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** 新账号: what an account is opened with (等保 2.0: 唯一标识). */
public record NewAccount(
    String username,
    String displayName,
    Set<Role> roles,
    @Nullable Long organisationId,
    @Nullable Long personId,
    boolean program) {
  public NewAccount {
    roles = Set.copyOf(roles);
  }
}
