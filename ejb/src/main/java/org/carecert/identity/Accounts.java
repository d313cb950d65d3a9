package org.carecert.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.carecert.identity.domain.Account;
import org.carecert.identity.domain.AccountChanged;
import org.carecert.identity.domain.AccountLine;
import org.carecert.identity.domain.AccountWanted;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.IdentityReason;
import org.carecert.identity.domain.Password;
import org.carecert.identity.store.AccountStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;

/** 账号: the administrator's desk for accounts, and everybody's for his own password. */
@Stateless
public class Accounts {
  @Inject private Attempts attempts;
  @Inject private AccountStore store;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Accounts whose user or display name holds this text. */
  @RolesAllowed(Role.N_ADMIN)
  public Slice<AccountLine> search(String text, long after, int limit) {
    new Require().optionalText("text", text, 100).check();
    List<AccountLine> found =
        store.search(text, after, limit + 1).stream().map(a -> a.line(clock.instant())).toList();
    return Slice.of(found, limit, AccountLine::id);
  }

  /**
   * Opens an account, of a body if one is given.
   *
   * @throws Refused USERNAME_TAKEN, PASSWORD_TOO_WEAK or what is wrong with the fields
   */
  @RolesAllowed(Role.N_ADMIN)
  public void open(AccountWanted wanted, @Nullable Long organisationId) {
    new Require()
        .text("username", wanted.username(), 60)
        .holds("username", wanted.username() == null || plain(wanted.username()))
        .text("displayName", wanted.displayName(), 100)
        .present("roles", wanted.roles())
        .holds("roles", !wanted.candidate())
        .holds("roles", organisationId != null || !wanted.needsBody())
        .text("password", wanted.password(), 200)
        .check();
    if (!Password.strong(wanted.password())) {
      throw Refused.at("password", IdentityReason.PASSWORD_TOO_WEAK);
    }
    if (store.byUsername(wanted.username()).isPresent()) {
      throw Refused.at("username", IdentityReason.USERNAME_TAKEN);
    }
    Account account = new Account(wanted.of(organisationId), Password.hash(wanted.password()));
    store.add(account);
    facts.fire(new AccountChanged(account.id(), "opened"));
  }

  // A name that can stand in an address and looks like no other.
  private static boolean plain(String username) {
    return username.matches("[a-z0-9._-]{1,60}");
  }

  /** The account of a user name. */
  @RolesAllowed(Role.N_ADMIN)
  public long known(String username) {
    return store
        .byUsername(username)
        .map(Account::id)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** Gives an account a new password and opens its lock; its tokens end. */
  @RolesAllowed(Role.N_ADMIN)
  public void reset(long accountId, String password) {
    if (!Password.strong(password)) {
      throw Refused.at("password", IdentityReason.PASSWORD_TOO_WEAK);
    }
    Account account = account(accountId);
    account.passwordIs(Password.hash(password));
    store.endTokens(accountId);
    facts.fire(new AccountChanged(accountId, "reset"));
  }

  /** Closes an account for good; its tokens end. */
  @RolesAllowed(Role.N_ADMIN)
  public void close(long accountId) {
    if (callers.current().accountId() == accountId) {
      throw new Refused(IdentityReason.OWN_ACCOUNT);
    }
    account(accountId).close(clock.instant());
    store.endTokens(accountId);
    facts.fire(new AccountChanged(accountId, "closed"));
  }

  /** Changes the caller's own password. */
  @RolesAllowed({
    Role.N_CANDIDATE,
    Role.N_SCHOOL,
    Role.N_EVALUATOR,
    Role.N_ASSESSOR,
    Role.N_INVIGILATOR,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER,
    Role.N_FACILITY,
    Role.N_INSPECTOR,
    Role.N_AUDITOR,
    Role.N_ADMIN
  })
  public void changeOwnPassword(String present, String wanted) {
    Caller caller = callers.current();
    Account account = account(caller.accountId());
    if (!attempts.counted(account.username(), Password.matches(present, account.password()))) {
      throw Refused.at("present", IdentityReason.PASSWORD_WRONG);
    }
    if (!Password.strong(wanted)) {
      throw Refused.at("wanted", IdentityReason.PASSWORD_TOO_WEAK);
    }
    account.passwordIs(Password.hash(wanted));
    store.endTokens(account.id());
    facts.fire(new AccountChanged(account.id(), "password-changed"));
  }

  /** Remembers the language that an account reads. */
  @PermitAll
  public void reads(String username, String languageTag) {
    store.byUsername(username).ifPresent(account -> account.reads(languageTag));
  }

  private Account account(long accountId) {
    return store.byId(accountId).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
