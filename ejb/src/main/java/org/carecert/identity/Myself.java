package org.carecert.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carecert.shared.Role;

/** 本人: what everybody may ask about himself. */
@Stateless
public class Myself {
  @Inject private Callers callers;

  /** The caller's name as it is shown. */
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
  public String displayName() {
    return callers.current().displayName();
  }
}
