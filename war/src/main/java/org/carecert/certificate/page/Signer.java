package org.carecert.certificate.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.carecert.shared.Role;
import org.omnifaces.util.Faces;

/** Whether who is signed in gives second signatures: of a bureau its reviewers alone. */
@Named
@RequestScoped
public class Signer {
  public boolean isAllowed() {
    return Stream.of(Role.SCHOOL, Role.EVALUATOR, Role.HR_REVIEWER, Role.HEALTH_REVIEWER)
        .anyMatch(role -> Faces.isUserInRole(role.name()));
  }
}
