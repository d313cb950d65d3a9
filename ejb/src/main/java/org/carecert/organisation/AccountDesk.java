package org.carecert.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.carecert.identity.Accounts;
import org.carecert.identity.domain.AccountWanted;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.organisation.domain.BodyKind;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 开户窗口: the administrator's desk that opens accounts for the people and programs of a body. */
@Stateless
public class AccountDesk {
  @Inject private Accounts accounts;
  @Inject private Bodies bodies;

  /** The bodies for which an account can be opened, by kind and name. */
  @RolesAllowed(Role.N_ADMIN)
  public List<BodyCard> bodies() {
    return Arrays.stream(BodyKind.values()).flatMap(kind -> bodies.all(kind).stream()).toList();
  }

  /**
   * Opens an account of a body.
   *
   * @throws Refused NOT_FOUND if there is no such body, or what {@link Accounts#open} refuses
   */
  @RolesAllowed(Role.N_ADMIN)
  public void open(String body, AccountWanted wanted) {
    BodyCard owner = bodies.byCode(body).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    accounts.open(wanted, owner.id());
  }
}
