package org.carecert.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.carecert.identity.domain.AccountChanged;
import org.carecert.identity.store.AccountStore;
import org.carecert.shared.Fact;
import org.carecert.shared.Role;

/**
 * 页面令牌: the desk that gives a bearer token to a page of who is signed in, for pages that work by
 * REST and must outlive a dead line. The page's own session says who asks; who leaves ends it.
 */
@Stateless
public class PageTokens {
  /** Under which name a session keeps those that were given to its pages. */
  public static final String KEPT = "org.carecert.page-tokens";

  @Inject private AccountStore accounts;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** A new token of the caller. */
  @RolesAllowed(Role.N_ASSESSOR)
  public String fresh() {
    long account = callers.current().accountId();
    String token = SignIn.secret();
    Instant now = clock.instant();
    accounts.token(SignIn.digest(token), account, now, now.plus(SignIn.TOKEN_LIFE));
    facts.fire(new AccountChanged(account, "token-issued"));
    return token;
  }

  /** Ends a token of the caller. */
  @RolesAllowed(Role.N_ASSESSOR)
  public void end(String token) {
    accounts.endToken(SignIn.digest(token), callers.current().accountId());
  }
}
