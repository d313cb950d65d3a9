package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.carecert.audit.LastChanges;
import org.carecert.shared.Role;

/** 班期变动: the desk that tells a school when a colleague or the bureau last changed its cohort. */
@Stateless
public class CohortChanges {
  @Inject private CohortAccess access;
  @Inject private LastChanges changes;

  /** When somebody other than the caller last did something with a cohort of his school. */
  @RolesAllowed({Role.N_SCHOOL})
  public Optional<Instant> byOthers(String code) {
    return changes.byOthers(access.seen(code).id());
  }
}
