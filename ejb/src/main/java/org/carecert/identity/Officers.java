package org.carecert.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.identity.domain.Account;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.store.AccountStore;
import org.carecert.shared.Role;

/** 经办人柜台: a counter that tells which accounts have a role, and whose an account is. */
@Stateless
@PermitAll
public class Officers {
  @Inject private AccountStore store;

  /** The accounts with this role that are not closed, by user name. */
  public List<Caller> with(Role role) {
    return store.with(role).stream().map(Account::caller).toList();
  }

  /** The accounts with these ids. */
  public Map<Long, Caller> of(Collection<Long> accountIds) {
    return store.byIds(accountIds).stream()
        .map(Account::caller)
        .collect(Collectors.toMap(Caller::accountId, caller -> caller));
  }
}
