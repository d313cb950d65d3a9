package org.carecert.identity.domain;

import java.util.Set;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** 账号列表行: one account as the administrator sees it (等保 2.0). */
public record AccountLine(
    long id,
    String username,
    String displayName,
    Set<Role> roles,
    @Nullable Long organisationId,
    @Nullable Long personId,
    boolean open,
    boolean closed) {}
