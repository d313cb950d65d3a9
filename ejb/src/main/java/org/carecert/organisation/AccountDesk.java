package org.carecert.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.carecert.identity.Accounts;
import org.carecert.identity.domain.NewAccount;
import org.carecert.organisation.domain.AccountWanted;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.organisation.domain.BodyKind;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/** 开户窗口: the administrator's desk that opens accounts for the people and programs of a body. */
@Stateless
public class AccountDesk {
  @Inject private Accounts accounts;
  @Inject private Bodies bodies;

  /** The bodies for which an account can be opened, by kind and name. */
  @RolesAllowed(Role.N_ADMIN)
  public List<BodyCard> bodies() {
    return Arrays.stream(BodyKind.values())
        .flatMap(kind -> bodies.all(kind).stream())
        .sorted(Comparator.comparing(BodyCard::kind).thenComparing(BodyCard::name))
        .toList();
  }

  /**
   * Opens an account.
   *
   * @throws Refused USERNAME_TAKEN, PASSWORD_TOO_WEAK or what is wrong with the fields
   */
  @RolesAllowed(Role.N_ADMIN)
  public void open(AccountWanted wanted) {
    new Require()
        .text("username", wanted.username(), 60)
        .holds("username", wanted.username() == null || plain(wanted.username()))
        .text("displayName", wanted.displayName(), 100)
        .present("roles", wanted.roles())
        .holds("roles", !wanted.candidate())
        .text("password", wanted.password(), 200)
        .holds("body", !wanted.needsBody() || wanted.body() != null)
        .check();
    Optional<BodyCard> body = Optional.ofNullable(wanted.body()).map(this::known);
    accounts.open(
        new NewAccount(
            Objects.requireNonNull(wanted.username()),
            Objects.requireNonNull(wanted.displayName()),
            Objects.requireNonNull(wanted.roles()),
            body.map(BodyCard::id).orElse(null),
            null,
            wanted.program()),
        Objects.requireNonNull(wanted.password()));
  }

  private BodyCard known(String code) {
    return bodies
        .byCode(code)
        .orElseThrow(() -> Refused.at("body", CommonReason.FIELD_INVALID, "body"));
  }

  // A name that can stand in an address and is the same however it is looked at.
  private static boolean plain(String username) {
    return username.matches("[a-z0-9._-]{1,60}");
  }
}
