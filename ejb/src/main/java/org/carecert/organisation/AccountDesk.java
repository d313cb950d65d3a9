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
import org.carecert.organisation.domain.OrganisationReason;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

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
   * Opens an account of a body, or of none if none is given.
   *
   * @throws Refused NOT_FOUND if there is no such body, ROLE_NOT_OF_BODY, or what {@link
   *     Accounts#open} refuses
   */
  @RolesAllowed(Role.N_ADMIN)
  public void open(@Nullable String body, AccountWanted wanted) {
    if (body == null || body.isEmpty()) {
      accounts.open(wanted, null);
      return;
    }
    BodyCard owner = bodies.byCode(body).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    boolean program = Boolean.TRUE.equals(wanted.program());
    if (!wanted.candidate()
        && !wanted.roles().stream().allMatch(role -> owner.kind().holds(role, program))) {
      throw Refused.at("roles", OrganisationReason.ROLE_NOT_OF_BODY, owner.name());
    }
    accounts.open(wanted, owner.id());
  }
}
