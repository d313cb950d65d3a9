package org.carecert.certificate.page;

import java.util.stream.Stream;
import org.carecert.shared.Role;
import org.omnifaces.util.Faces;

/** 经办人: for what body and with what right somebody issues (DOMAIN §3.1). */
final class Officers {
  private Officers() {}

  /** Whether who is signed in issues for any body. */
  static boolean issuer() {
    return bureau() || in(Role.SCHOOL, Role.EVALUATOR);
  }

  /** Whether for a bureau. */
  static boolean bureau() {
    return in(Role.HR_CLERK, Role.HR_REVIEWER, Role.HEALTH_CLERK, Role.HEALTH_REVIEWER);
  }

  /** Whether he gives second signatures: of a bureau its reviewers alone. */
  static boolean signer() {
    return in(Role.SCHOOL, Role.EVALUATOR, Role.HR_REVIEWER, Role.HEALTH_REVIEWER);
  }

  private static boolean in(Role... roles) {
    return Stream.of(roles).anyMatch(role -> Faces.isUserInRole(role.name()));
  }
}
