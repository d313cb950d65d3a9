package org.carecert.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carecert.identity.domain.Account;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.store.AccountStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/** 来访柜台: a counter that tells a door who is calling it. */
@Stateless
@PermitAll
public class Callers {
  @Inject private AccountStore accounts;
  @Resource private SessionContext context;

  /**
   * The account that is calling.
   *
   * @throws Refused NOT_SIGNED_IN if nobody is
   */
  public Caller current() {
    return accounts
        .byUsername(context.getCallerPrincipal().getName())
        .map(Account::caller)
        .orElseThrow(() -> new Refused(CommonReason.NOT_SIGNED_IN));
  }
}
