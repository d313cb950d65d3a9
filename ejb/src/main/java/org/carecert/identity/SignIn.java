package org.carecert.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carecert.identity.domain.Account;
import org.carecert.identity.domain.AccountChanged;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.IdentityReason;
import org.carecert.identity.domain.IssuedToken;
import org.carecert.identity.domain.Password;
import org.carecert.identity.domain.SignedIn;
import org.carecert.identity.store.AccountStore;
import org.carecert.shared.Digests;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/** 登录: the desk at the door; open to everybody. */
@Stateless
@PermitAll
public class SignIn {
  /** How long a bearer token is good. */
  public static final Duration TOKEN_LIFE = Duration.ofHours(8);

  private static final SecureRandom RANDOM = new SecureRandom();

  // An unknown user costs the same time as a wrong password.
  private static final String NOBODY = Password.unusable();

  @Inject private AccountStore accounts;
  @Inject private Attempts attempts;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Signs a person in on the pages.
   *
   * @throws Refused SIGN_IN_FAILED whatever was wrong
   */
  public SignedIn enter(String username, String password) {
    Account account = proven(username, password, false);
    facts.fire(new AccountChanged(account.id(), "signed-in"));
    return signedIn(account);
  }

  /**
   * Gives a bearer token to a person or, with {@code program}, to a program.
   *
   * @throws Refused SIGN_IN_FAILED whatever was wrong
   */
  public IssuedToken token(String username, String password, boolean program) {
    Account account = proven(username, password, program);
    String token = secret();
    Instant now = clock.instant();
    accounts.token(digest(token), account.id(), now, now.plus(TOKEN_LIFE));
    facts.fire(new AccountChanged(account.id(), "token-issued"));
    return new IssuedToken(
        token,
        TOKEN_LIFE.toSeconds(),
        account.caller().roles().stream().map(Enum::name).sorted().toList());
  }

  /**
   * Who holds this bearer token, if it is good; one question of every call needs no transaction.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<SignedIn> holder(String token) {
    Instant now = clock.instant();
    return accounts.byToken(digest(token), now).filter(a -> a.open(now)).map(SignIn::signedIn);
  }

  private Account proven(String username, String password, boolean program) {
    Optional<Account> known = accounts.byUsername(username).filter(a -> a.program() == program);
    boolean right = Password.matches(password, known.map(Account::password).orElse(NOBODY));
    if (known.isEmpty()) {
      throw new Refused(IdentityReason.SIGN_IN_FAILED);
    }
    // Counted in a transaction of its own: it must outlive the refusal.
    if (!attempts.counted(username, right)) {
      throw new Refused(IdentityReason.SIGN_IN_FAILED);
    }
    return known.get();
  }

  private static SignedIn signedIn(Account account) {
    Caller caller = account.caller();
    return new SignedIn(
        caller.username(),
        caller.roles().stream().map(Enum::name).collect(Collectors.toSet()),
        account.language());
  }

  /** What nobody can guess. */
  static String secret() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static byte[] digest(String token) {
    return Digests.sha256(token.getBytes(StandardCharsets.UTF_8));
  }
}
