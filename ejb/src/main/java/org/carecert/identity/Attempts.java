package org.carecert.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.carecert.audit.Recorder;
import org.carecert.audit.domain.AuditOutcome;
import org.carecert.audit.domain.Happening;
import org.carecert.identity.domain.Account;
import org.carecert.identity.store.AccountStore;

/** 登录计次: a counter that counts sign-ins in a transaction of its own (等保 2.0: 登录失败处理). */
@Stateless
@PermitAll
public class Attempts {
  @Inject private AccountStore accounts;
  @Inject private Recorder recorder;
  @Inject private Clock clock;

  /** Counts one attempt; false if it does not let anybody in. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean counted(String username, boolean right) {
    Optional<Account> known = accounts.lockByUsername(username);
    boolean open = known.isPresent() && known.get().open(clock.instant());
    if (open && right) {
      known.get().succeeded();
      return true;
    }
    long subject = known.map(Account::id).orElse(0L);
    if (open) {
      known.get().failed(clock.instant());
    }
    recorder.apart(AuditOutcome.REFUSED, new Happening("sign-in", subject, "{}"));
    return false;
  }
}
