package org.carecert.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.carecert.identity.domain.Account;
import org.carecert.identity.domain.AccountChanged;
import org.carecert.identity.domain.IdentityReason;
import org.carecert.identity.domain.Password;
import org.carecert.identity.store.AccountStore;
import org.carecert.identity.store.ActivationStore;
import org.carecert.shared.Digests;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/** 激活账号: where a trainee makes his account his own; open to everybody who holds a slip. */
@Stateless
@PermitAll
public class Activation {
  @Inject private AccountStore accounts;
  @Inject private ActivationStore activations;
  @Inject private Attempts attempts;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Gives the account of a slip its first password.
   *
   * @throws Refused ACTIVATION_INVALID or PASSWORD_TOO_WEAK
   */
  public void activate(String username, String code, String password) {
    if (!Password.strong(password)) {
      throw Refused.at("password", IdentityReason.PASSWORD_TOO_WEAK);
    }
    Optional<Account> account = accounts.byUsername(username.strip().toLowerCase(Locale.ROOT));
    byte[] digest =
        Digests.sha256(code.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    boolean right =
        account.isPresent()
            && account.get().open(clock.instant())
            && activations.used(account.get().id(), digest, clock.instant());
    if (!right) {
      // Guessing a code counts like guessing a password.
      attempts.counted(username.strip().toLowerCase(Locale.ROOT), false);
      throw new Refused(IdentityReason.ACTIVATION_INVALID);
    }
    account.get().passwordIs(Password.hash(password));
    facts.fire(new AccountChanged(account.get().id(), "activated"));
  }
}
