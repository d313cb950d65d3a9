package org.carecert.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.carecert.identity.domain.Account;
import org.carecert.identity.domain.AccountChanged;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.IdentityReason;
import org.carecert.identity.domain.Password;
import org.carecert.identity.store.AccountStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** 本人手机: the desk where a person changes his own phone number, on his password. */
@Stateless
public class OwnPhone {
  private static final String MOBILE = "1[3-9][0-9]{9}";

  @Inject private AccountStore store;
  @Inject private Attempts attempts;
  @Inject private Callers callers;
  @Inject private People people;
  @Inject private Event<Fact> facts;

  /** The number that is kept, its middle hidden; empty if none is. */
  @RolesAllowed(Role.N_CANDIDATE)
  public String masked() {
    return people.phone(callers.current().person()).map(OwnPhone::hidden).orElse("");
  }

  /**
   * Changes it.
   *
   * @throws Refused PASSWORD_WRONG, so that a phone left lying opens nothing
   */
  @RolesAllowed(Role.N_CANDIDATE)
  public void change(@Nullable String phone, @Nullable String password) {
    String wanted = phone == null ? "" : phone.strip();
    new Require()
        .text("phone", phone, 20)
        .holds("phone", wanted.isEmpty() || wanted.matches(MOBILE))
        .text("password", password, 200)
        .check();
    Caller caller = callers.current();
    Account account =
        store.byId(caller.accountId()).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    boolean right = Password.matches(String.valueOf(password), account.password());
    if (!attempts.counted(account.username(), right)) {
      throw Refused.at("password", IdentityReason.PASSWORD_WRONG);
    }
    people.phone(caller.person(), wanted);
    facts.fire(new AccountChanged(account.id(), "phone-changed"));
  }

  private static String hidden(String phone) {
    int shown = Math.min(4, phone.length() / 3);
    return phone.substring(0, Math.min(3, shown))
        + "*".repeat(phone.length() - Math.min(3, shown) - shown)
        + phone.substring(phone.length() - shown);
  }
}
